export type JsonText =
  | { readonly value: unknown }
  | { readonly problem: "not-json" }
  /** An object has a duplicate key, so it is unclear which of the two values is meant. */
  | { readonly problem: "repeated-key"; readonly key: string };

/** The end of the string literal that starts at a position in valid JSON. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1);
  for (;;) {
    let slashes = 0;
    while (text[end - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
}

/** The first duplicate key in valid JSON, at any depth. One pass over the text. */
function repeatedKey(text: string): string | null {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{") open.push(new Set());
    else if (sign === "}") open.pop();
    if (sign !== '"') continue;
    const end = endOfString(text, at);
    let next = end + 1;
    while (text[next] === " " || text[next] === "\n" || text[next] === "\r" || text[next] === "\t") next += 1;
    if (text[next] === ":") {
      const written = text.slice(at + 1, end);
      const key: string = written.includes("\\") ? JSON.parse(`"${written}"`) : written;
      const names = open.at(-1);
      if (names?.has(key)) return key;
      names?.add(key);
    }
    at = end;
  }
  return null;
}

/** Parses JSON and rejects duplicate keys. Never throws. */
export function parseJson(text: string): JsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "not-json" };
  }
  const key = repeatedKey(text);
  return key === null ? { value } : { problem: "repeated-key", key };
}
