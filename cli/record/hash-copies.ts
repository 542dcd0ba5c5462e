/** A copy of a hash in a file, and how it is found there. `$1` and `$2` are what stands before and behind it. */
export interface HashCopy {
  readonly file: string;
  readonly at: RegExp;
  readonly hash: string;
}

/**
 * The text with the copy brought up to date. Throws where the place is not there any more, naming the file: a copy that
 * is not found would stay as it is in silence.
 */
export function withHash(text: string, { file, at, hash }: HashCopy): string {
  if (!at.test(text)) throw new Error(`${file}: found no place for the hash ${hash}; it is searched for with ${at}.`);
  return text.replace(at, `$1${hash}$2`);
}
