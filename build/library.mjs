// `npm run build:library`: the rules for other programs, in dist/: one ESM file, its types, and a package.json with its
// dependencies. `npm pack ./dist` turns it into a package.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { build } from "vite";
import { isStartedDirectly } from "../scripts/started-directly.mjs";

const root = resolve(import.meta.dirname, "..");
const entry = join(root, "library/care-guide.ts");
/** What is not bundled and must be installed as a dependency. */
const NEEDED = ["zod"];
const external = (id) => NEEDED.some((name) => id === name || id.startsWith(`${name}/`));

async function code(folder) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: "es2022",
      minify: false,
      lib: { entry, formats: ["es"], fileName: () => "care-guide.js" },
      rollupOptions: { external },
    },
  });
}

async function types(folder) {
  const bundle = await rollup({
    input: entry,
    external,
    plugins: [dts({ tsconfig: join(root, "tsconfig.json"), compilerOptions: { incremental: false, plugins: [] } })],
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await bundle.write({ file: join(folder, "care-guide.d.ts"), format: "es" });
  await bundle.close();
}

async function description(folder) {
  const {
    name,
    version,
    license,
    description: about,
    engines,
    dependencies,
  } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const its = {
    name,
    version,
    license,
    description: about,
    type: "module",
    sideEffects: false,
    // "default" and not "import", so that CommonJS programs find it too, in Node versions that can load ESM with
    // require.
    exports: { ".": { types: "./care-guide.d.ts", default: "./care-guide.js" }, "./package.json": "./package.json" },
    types: "./care-guide.d.ts",
    engines,
    dependencies: Object.fromEntries(NEEDED.map((needed) => [needed, `^${dependencies[needed]}`])),
  };
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(its, null, 2)}\n`);
  const { notices } = await import(pathToFileURL(join(folder, "care-guide.js")).href);
  writeFileSync(join(folder, "NOTICES.txt"), `${notices.join("\n\n")}\n`);
  copyFileSync(join(root, "LICENSE"), join(folder, "LICENSE"));
  copyFileSync(join(root, "docs/library.md"), join(folder, "README.md"));
}

/** Writes the library into a folder of the project, emptying it first. */
export async function buildLibrary(folder = join(root, "dist")) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await code(folder);
  await types(folder);
  await description(folder);
  return folder;
}

if (isStartedDirectly(import.meta.filename)) {
  await buildLibrary();
  console.log("The library is in dist/. To package it: npm pack ./dist");
}
