type Value = string | number;
/** The value of a field, or of a box of a checkbox field. */
export type Record = (variable: string, box: string | null) => Value;

const TOKEN =
  /\s*(?:\[([a-z0-9_]+)(?:\(([a-z0-9_]+)\))?\]|'([^']*)'|"([^"]*)"|(\d+)|(<>|>=|=|[(),])|(and|or|if|sum)\b)/y;

interface Token {
  readonly kind: "field" | "text" | "number" | "sign";
  readonly text: string;
  readonly box: string | null;
}

function tokensOf(logic: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < logic.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(logic);
    if (!match) throw new SyntaxError(`REDCap cannot parse this: ${logic.slice(from, from + 40)}`);
    const [, field, box, single, double, number, sign, word] = match;
    if (field !== undefined) tokens.push({ kind: "field", text: field, box: box ?? null });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, box: null });
    else if (sign !== undefined || word !== undefined)
      tokens.push({ kind: "sign", text: sign ?? word ?? "", box: null });
    else tokens.push({ kind: "text", text: single ?? double ?? "", box: null });
  }
  return tokens;
}

/** Evaluates branching logic and calculations according to REDCap's documentation. */
class Reading {
  private at = 0;
  private readonly tokens: Token[];

  constructor(
    logic: string,
    private readonly record: Record,
  ) {
    this.tokens = tokensOf(logic);
  }

  whole(): Value | boolean {
    const value = this.or();
    if (this.at < this.tokens.length) throw new SyntaxError("There is unparsed input left.");
    return value;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  private needs(sign: string): void {
    if (!this.takes(sign)) throw new SyntaxError(`A ${sign} is missing.`);
  }

  private or(): Value | boolean {
    let value = this.and();
    while (this.takes("or")) value = [this.and(), value].some(Boolean);
    return value;
  }

  private and(): Value | boolean {
    let value = this.comparison();
    while (this.takes("and")) value = [this.comparison(), value].every(Boolean);
    return value;
  }

  private comparison(): Value | boolean {
    const left = this.value();
    if (this.takes("=")) return String(left) === String(this.value());
    if (this.takes("<>")) return String(left) !== String(this.value());
    if (this.takes(">=")) return Number(left) >= Number(this.value());
    return left;
  }

  private value(): Value | boolean {
    const token = this.tokens[this.at];
    if (!token) throw new SyntaxError("Unexpected end of input.");
    this.at += 1;
    if (token.kind === "field") return this.record(token.text, token.box);
    if (token.kind === "text") return token.text;
    if (token.kind === "number") return Number(token.text);
    if (token.text === "(") {
      const inner = this.or();
      this.needs(")");
      return inner;
    }
    const given = this.list();
    if (token.text === "if") return given[0] ? (given[1] ?? "") : (given[2] ?? "");
    if (token.text === "sum") return given.reduce<number>((sum, term) => sum + Number(term), 0);
    throw new SyntaxError(`Expected a value but found ${token.text}.`);
  }

  private list(): (Value | boolean)[] {
    this.needs("(");
    const values = [this.or()];
    while (this.takes(",")) values.push(this.or());
    this.needs(")");
    return values;
  }
}

/** The value of the logic for a record. */
export const redcapValue = (logic: string, record: Record): Value | boolean => new Reading(logic, record).whole();
