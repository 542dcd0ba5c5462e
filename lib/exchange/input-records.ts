import type { InputLine, LineProblem } from "./input-lines";

/** One record of the input with the number of the line it starts on (from 1), or why the line is not a record. */
export type InputRecord = { readonly line: number } & ({ readonly text: string } | { readonly problem: LineProblem });

/** How much text is buffered while looking for a single JSON object that spans several lines. */
const MOST_BUFFERED = 4_000_000;

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

interface Held {
  readonly text: string;
  readonly line: number;
}

/**
 * Groups lines into records: one per line, or the whole input if it is one JSON object over several lines. Buffers
 * nothing once a line has parsed on its own.
 */
export class InputRecords {
  private line = 0;
  /** Lines since the first one that did not parse, while the input may still be one object over several lines. */
  private held: Held[] | null = null;
  private heldLength = 0;
  private byLine = false;

  /** Accepts a line and yields the complete records. */
  *push(given: InputLine): Generator<InputRecord> {
    this.line += 1;
    const { line } = this;
    if ("problem" in given) {
      yield* this.release();
      yield { problem: given.problem, line };
      return;
    }
    const record = { text: given.text.trim(), line };
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
    // This line is a complete object, so the input has one record per line after all.
    if (alone && this.held.length > 1 && parses(this.whole())) return;
    yield* this.release();
  }

  /** Yields what is left at the end of input. */
  *end(): Generator<InputRecord> {
    const [first] = this.held ?? [];
    const whole = this.whole();
    if (first && parses(whole)) {
      this.held = null;
      yield { text: whole, line: first.line };
    } else yield* this.release();
  }

  private whole(): string {
    return (this.held ?? []).map(({ text }) => text).join("\n");
  }

  /** The input has one record per line: yields the buffered lines one by one. */
  private *release(): Generator<InputRecord> {
    const held = (this.held ?? []).filter(({ text }) => text !== "");
    this.byLine = true;
    this.held = null;
    yield* held;
  }
}
