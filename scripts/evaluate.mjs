// `npm run evaluate`: bundles cli/evaluate.ts and runs it. That starts as fast as tsx and then reads half as many lines
// again per second: tsx names every function at the time it is made, and looks up each import on every call.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

const folder = mkdtempSync(join(tmpdir(), "evaluate-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

buildSync({
  absWorkingDir: resolve(import.meta.dirname, ".."),
  entryPoints: ["cli/evaluate.ts"],
  outdir: folder,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  // What only --fhir needs stays in a file of its own.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  logLevel: "error",
});
await import(pathToFileURL(join(folder, "evaluate.mjs")).href);
