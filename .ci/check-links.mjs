// `npm run links`: asks for every outside address that the sources and the docs name, and prints those that do not answer, as a
// list in Markdown. Exit code 1 when there are any. Some sites turn every program away; a person looks at what is listed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./set-up.mjs";

const FOLDERS = ["app", "lib", "questionnaires", "docs"];
const AT_ONCE = 8;
const PATIENCE = 20_000;
/** Names of code systems, and addresses made up for examples: nothing is there to open. */
const NAMES = /^https?:\/\/(www\.w3\.org|loinc\.org|unitsofmeasure\.org|hl7\.org\/fhir\/|[\w.-]*\.example\b|localhost)/;

/** Every address, with the first file that names it. */
function addresses() {
  const found = new Map();
  for (const folder of FOLDERS)
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(ts|tsx|md)$/.test(entry.name)) continue;
      const file = join(entry.parentPath, entry.name);
      for (const [address] of readFileSync(file, "utf8").matchAll(/https:\/\/[^\s"'`<>\\]+/g)) {
        const clean = address.replace(/[).,;:]+$/, "").replace(/#.*$/, "");
        if (!NAMES.test(clean) && !clean.includes("${") && !found.has(clean))
          found.set(clean, file.slice(root.length + 1));
      }
    }
  return [...found];
}

/** Null where the address answers; otherwise what came instead. */
async function problemAt(address) {
  try {
    const { status } = await fetch(address, {
      headers: { "User-Agent": "Mozilla/5.0 (link check)" },
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status < 400 ? null : String(status);
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

const left = addresses();
const broken = [];
const worker = async () => {
  for (let next = left.pop(); next; next = left.pop()) {
    const problem = await problemAt(next[0]);
    if (problem) broken.push(`- ${next[0]} (${problem}), in \`${next[1]}\``);
  }
};
const all = left.length;
await Promise.all(Array.from({ length: AT_ONCE }, worker));
console.log([`${all} addresses, ${broken.length} without an answer.`, "", ...broken.sort()].join("\n"));
process.exitCode = broken.length > 0 ? 1 : 0;
