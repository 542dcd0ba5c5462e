// After the policies are written: creates out/sw.js with the list of every public file and a version that is their
// hash.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inSite } from "../lib/site/address.mjs";
import { exportedFiles } from "./exported-files.mjs";

const source = readFileSync(fileURLToPath(new URL("offline-worker.js", import.meta.url)), "utf8");
/** Not pages of the site: host configuration, the worker itself, and duplicates of the 404 page. */
const LEFT_OUT = /^\/(_headers|sw\.js|404\/|_not-found\/)/;

export function writeServiceWorker(folder) {
  const hash = createHash("sha256").update(source);
  const files = exportedFiles(folder).filter(({ pathname }) => !LEFT_OUT.test(pathname));
  for (const { file, pathname } of files) hash.update(pathname).update(readFileSync(file));
  const addresses = files.map(({ pathname }) => inSite(pathname.replace(/\/index\.html$/, "/")));
  const version = hash.digest("hex").slice(0, 16);
  writeFileSync(
    join(folder, "sw.js"),
    `const ROOT = ${JSON.stringify(inSite("/"))};\nconst VERSION = "${version}";\nconst FILES = ${JSON.stringify(addresses)};\n${source}`,
  );
}
