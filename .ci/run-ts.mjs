// Runs a TypeScript entry of the project from the command line: node .ci/run-ts.mjs ENTRY [ARGUMENT …]
// Bundles it once into .cache/ and again when a source is newer. Installs the dependencies if they are missing.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error("Usage: node .ci/run-ts.mjs ENTRY [ARGUMENT …]");
  process.exit(2);
}
const bundle = join(root, ".cache", "run", `${basename(entry).replace(/\.ts$/, "")}.mjs`);

function newest(folder) {
  let latest = 0;
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (item.name === "node_modules") continue;
    const path = join(folder, item.name);
    latest = Math.max(latest, item.isDirectory() ? newest(path) : statSync(path).mtimeMs);
  }
  return latest;
}

const sources = ["lib", "questionnaires", dirname(entry)].map((folder) => newest(join(root, folder)));
const fresh = existsSync(bundle) && statSync(bundle).mtimeMs > Math.max(...sources);
if (!fresh) {
  if (!existsSync(join(root, "node_modules", "vite")))
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  mkdirSync(dirname(bundle), { recursive: true });
  const { build } = await import("vite");
  await build({
    root,
    configFile: false,
    logLevel: "error",
    ssr: { noExternal: true, target: "node" },
    build: {
      ssr: join(root, entry),
      outDir: dirname(bundle),
      emptyOutDir: false,
      target: "node20",
      minify: false,
      rollupOptions: { output: { entryFileNames: basename(bundle), format: "es", codeSplitting: false } },
    },
  });
}
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
