import { MOST_IN_A_FILE } from "./open-answers";
import { encodingOf, textOfBytes } from "./text-of-bytes";

/** Why a line is refused as a whole: longer than any file of answers, in an unknown encoding, or not JSON. */
export type LineProblem = "too-large" | "encoding" | "not-json";

/** A line of the input as text, or why it could not be read. */
export type InputLine = { readonly text: string } | { readonly problem: LineProblem };

const NEWLINE = 10;

/**
 * Splits streamed bytes into lines, in UTF-8 or UTF-16. Buffers at most one line. An oversized line is not buffered:
 * its bytes are counted until it ends. Each byte is examined once.
 */
export class InputLines {
  private parts: Uint8Array[] = [];
  private size = 0;
  private encoding: ReturnType<typeof encodingOf> | null = null;
  /** The first bytes of a character that continues in the next chunk. */
  private begun: Uint8Array = new Uint8Array();

  /** Accepts a chunk and yields the complete lines. */
  *push(chunk: Uint8Array): Generator<InputLine> {
    let bytes = this.begun.length > 0 ? joined([this.begun, chunk]) : chunk;
    if (bytes.length < 2) {
      this.begun = bytes;
      return;
    }
    this.encoding ??= encodingOf(bytes);
    // A UTF-16 code unit has two bytes, which a chunk boundary may split.
    const whole = this.encoding === "utf-8" ? bytes.length : bytes.length - (bytes.length % 2);
    this.begun = bytes.subarray(whole);
    bytes = bytes.subarray(0, whole);
    let from = 0;
    for (;;) {
      const end = this.newline(bytes, from);
      if (end === -1) break;
      this.hold(bytes.subarray(from, end));
      yield this.line();
      from = end;
    }
    this.hold(bytes.subarray(from));
  }

  /** Yields what is left at the end of input. */
  *end(): Generator<InputLine> {
    this.hold(this.begun);
    if (this.size > 0) yield this.line();
  }

  /** Where the next line starts. */
  private newline(bytes: Uint8Array, from: number): number {
    if (this.encoding === "utf-8") return bytes.indexOf(NEWLINE, from) + 1 || -1;
    const low = this.encoding === "utf-16le" ? 0 : 1;
    for (let at = bytes.indexOf(NEWLINE, from); at !== -1; at = bytes.indexOf(NEWLINE, at + 1))
      if (at % 2 === low && bytes[low === 0 ? at + 1 : at - 1] === 0) return at + 2 - low;
    return -1;
  }

  private hold(part: Uint8Array): void {
    this.size += part.length;
    if (this.size > MOST_IN_A_FILE) this.parts = [];
    else if (part.length > 0) this.parts.push(part);
  }

  private line(): InputLine {
    const { size, encoding } = this;
    const bytes = joined(this.parts);
    this.parts = [];
    this.size = 0;
    if (size > MOST_IN_A_FILE) return { problem: "too-large" };
    const text = textOfBytes(bytes, encoding ?? "utf-8");
    return text === null ? { problem: "encoding" } : { text };
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
