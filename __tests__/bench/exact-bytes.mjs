import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The exact bytes of everything a page references in its HTML and the browser loads first, without fonts. */
export function exactBytes(folder, path) {
  const html = readFileSync(join(folder, path, "index.html"), "utf8");
  const named = (pattern) =>
    [...new Set([...html.matchAll(pattern)].filter(([tag]) => !/nomodule/i.test(tag)).map(([, address]) => address))]
      .map((address) => brotli(readFileSync(join(folder, decodeURIComponent(address.split("?")[0])))))
      .reduce((sum, bytes) => sum + bytes, 0);
  const script =
    named(/<script\b[^>]*\bsrc="(\/[^"]+)"[^>]*>/g) +
    named(/<link\b[^>]*rel="modulepreload"[^>]*href="([^"]+)"[^>]*>/g);
  const styles = named(/<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/g);
  return { script, needed: script + styles + brotli(html) };
}
