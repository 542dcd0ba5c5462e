type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/**
 * Detects the encoding. UTF-16 is recognized by its byte order mark or, since JSON starts with an ASCII character, by
 * the position of the zero byte.
 */
export function encodingOf(first: Uint8Array): Encoding {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) return "utf-16le";
  if (one === 0xfe && two === 0xff) return "utf-16be";
  if (first.length < 2) return "utf-8";
  if (two === 0 && one !== 0) return "utf-16le";
  return one === 0 && two !== 0 ? "utf-16be" : "utf-8";
}

/** One decoder per encoding: making one takes longer than decoding a line. */
const decoders = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true });
  decoders.set(encoding, decoder);
  return decoder;
}

/**
 * Decodes UTF-8 or UTF-16 and removes the byte order mark. Null if it is neither, so that no character is ever
 * replaced.
 */
export function textOfBytes(bytes: Uint8Array, encoding = encodingOf(bytes)): string | null {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch {
    return null;
  }
}
