import { objectsIn } from "./json-parts";

export type JsonText =
  | { readonly value: unknown }
  | { readonly problem: "not-json" }
  /** An object has a duplicate key, so it is unclear which of the two values is meant. */
  | { readonly problem: "repeated-key"; readonly key: string };

const QUOTE = 0x22;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

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
    const sign = text.charCodeAt(at);
    if (sign === OPENING_BRACE) open.push(new Set());
    else if (sign === CLOSING_BRACE) open.pop();
    if (sign !== QUOTE) continue;
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

const END_OF_KEY = /"\s*:/g;

/**
 * How many keys valid JSON has, or more: a quote before a colon ends a key, unless it is an escaped one inside a string.
 */
function keysAtMost(text: string): number {
  let keys = 0;
  END_OF_KEY.lastIndex = 0;
  while (END_OF_KEY.test(text)) keys += 1;
  return keys;
}

/** How many keys the objects in parsed JSON have, at any depth. */
function keysHeld(value: unknown): number {
  let keys = 0;
  for (const held of objectsIn(value)) keys += Object.keys(held).length;
  return keys;
}

/** Parses JSON and rejects duplicate keys. Never throws. */
export function parseJson(text: string): JsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "not-json" };
  }
  // If as many keys were kept as were written, none was repeated; counting takes a fraction of reading the text again.
  const key = keysAtMost(text) === keysHeld(value) ? null : repeatedKey(text);
  return key === null ? { value } : { problem: "repeated-key", key };
}
