/** One record of the input and the number of the line it starts on (from 1). */
export interface InputRecord {
  readonly text: string;
  readonly line: number;
}

/** A single JSON object written over several lines is looked for in at most this much text. */
const MOST_BUFFERED = 4_000_000;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Splits streamed text into records: one a line, or the whole input when it is one JSON object over several lines.
 * Holds one chunk and one line at a time once a line has parsed by itself.
 */
export class InputRecords {
  private rest = "";
  private line = 0;
  /** Lines from the first one that did not parse, while the input may still be one object over several lines. */
  private held: InputRecord[] | null = null;
  private heldLength = 0;
  private byLine = false;

  /** Takes in a chunk; gives the records that are complete. */
  *push(chunk: string): Generator<InputRecord> {
    const lines = (this.rest + chunk).split("\n");
    this.rest = lines.pop() ?? "";
    for (const text of lines) yield* this.take(text);
  }

  /** Gives what is left once the input has ended. */
  *end(): Generator<InputRecord> {
    if (this.rest !== "") yield* this.take(this.rest);
    this.rest = "";
    if (!this.held) return;
    const whole = this.held.map(({ text }) => text).join("\n");
    const [first] = this.held;
    if (first && parses(whole)) yield { text: whole, line: first.line };
    else yield* this.held;
    this.held = null;
  }

  private *take(raw: string): Generator<InputRecord> {
    this.line += 1;
    const record = { text: raw.trim(), line: this.line };
    if (record.text === "" && !this.held) return;
    if (this.byLine) {
      yield record;
      return;
    }
    const alone = record.text.startsWith("{") && parses(record.text);
    if (alone && !this.held) {
      this.byLine = true;
      yield record;
      return;
    }
    this.held ??= [];
    this.held.push(record);
    this.heldLength += record.text.length;
    if (!alone && this.heldLength < MOST_BUFFERED) return;
    // A line that is a whole object by itself: the input is one record a line after all.
    if (alone && this.held.length > 1 && parses(this.held.map(({ text }) => text).join("\n"))) return;
    this.byLine = true;
    const held = this.held.filter(({ text }) => text !== "");
    this.held = null;
    yield* held;
  }
}
