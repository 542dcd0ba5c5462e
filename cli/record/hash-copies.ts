/** A copy of a hash in a file, and the pattern that finds it. `$1` and `$2` are the text before and after it. */
export interface HashCopy {
  readonly file: string;
  readonly at: RegExp;
  readonly hash: string;
}

/**
 * The text with the copy updated. Throws, naming the file, if the pattern no longer matches: a copy that is not found
 * would silently stay outdated.
 */
export function withHash(text: string, { file, at, hash }: HashCopy): string {
  if (!at.test(text)) throw new Error(`${file}: no match for ${at}, so the hash ${hash} was not written.`);
  return text.replace(at, `$1${hash}$2`);
}
