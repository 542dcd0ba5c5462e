// `npm run links`: requests every external URL named in the sources and the docs, and prints the broken ones as a
// Markdown list. Exit code 1 if there are any. Some sites block all bots, so a person reviews the list.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./set-up.mjs";
import { isStartedDirectly } from "./started-directly.mjs";

const FOLDERS = ["app", "lib", "questionnaires", "docs"];
const AT_ONCE = 8;
const PATIENCE = 20_000;
/** Code system identifiers and example URLs, which cannot be opened. */
const NAMES = /^https?:\/\/(www\.w3\.org|loinc\.org|unitsofmeasure\.org|hl7\.org\/fhir\/|[\w.-]*\.example\b|localhost)/;

/** Every URL in a text, without trailing punctuation and without a fragment. */
export const addressesIn = (text) =>
  [...text.matchAll(/https:\/\/[^\s"'`<>\\]+/g)]
    .map(([address]) => address.replace(/[).,;:]+$/, "").replace(/#.*$/, ""))
    .filter((address) => !NAMES.test(address) && !address.includes("${"));

/** Every URL with the first file that contains it. */
function addresses() {
  const found = new Map();
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|tsx|md)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      for (const address of addressesIn(readFileSync(file, "utf8")))
        if (!found.has(address)) found.set(address, file.slice(root.length + 1));
    }
  return [...found];
}

/** Null if the URL responds; otherwise what happened instead. */
export async function problemAt(address, patience = PATIENCE) {
  try {
    const { status, body } = await fetch(address, {
      headers: { "User-Agent": "Mozilla/5.0 (link check)" },
      signal: AbortSignal.timeout(patience),
    });
    await body?.cancel();
    return status < 400 ? null : String(status);
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

/** Requests all of them. `broken`: a line for each that failed. `offline`: none responded, so there may be no network. */
export async function checkLinks(named, patience = PATIENCE) {
  const left = [...named];
  const broken = [];
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const problem = await problemAt(next[0], patience);
      if (problem) broken.push(`- ${next[0]} (${problem}), in \`${next[1]}\``);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { broken: broken.sort(), offline: named.length > 0 && broken.length === named.length };
}

if (isStartedDirectly(import.meta.filename)) {
  const named = addresses();
  const { broken, offline } = await checkLinks(named);
  const found = [`${named.length} addresses, ${broken.length} without an answer.`, "", ...broken];
  console.log(offline ? `None of ${named.length} URLs responded. Is there a network connection?` : found.join("\n"));
  process.exitCode = broken.length > 0 ? 1 : 0;
}
