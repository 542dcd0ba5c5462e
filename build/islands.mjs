// After `next build`: exported pages keep their HTML and styles and lose the framework's own scripts, which only serve
// navigation this site does not use. A page with an island gets that island's script, and no other.
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inSite, SITE_ADDRESS } from "../lib/site/address.mjs";
import { checkedBefore } from "./checked-before.mjs";
import { exportedFiles } from "./exported-files.mjs";
import {
  appendTo,
  attributeOf,
  element,
  elementsOf,
  islandNamesOf,
  onlyElement,
  remove,
  setAttribute,
} from "./exported-page.mjs";
import { FIRST, ISLANDS, islandChunks } from "./island-chunks.mjs";
import { guardIslands, islandComponents } from "./island-guard.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
export const entries = join(root, "app/_islands/entries");

/** Settings shared with the one-file edition: the same sources for the same browsers. */
export const clientBuild = {
  root,
  configFile: false,
  logLevel: "warn",
  publicDir: false,
  plugins: [checkedBefore],
  define: {
    "process.env.NODE_ENV": '"production"',
    // Inlined as an empty string, so that no script contains another copy's address; SITE_ADDRESS_SETTLED is used
    // instead.
    "process.env.SITE_ADDRESS": '""',
    "process.env.SITE_ADDRESS_SETTLED": JSON.stringify(SITE_ADDRESS),
  },
};

/** Hides warnings about "use client", a directive for the framework; here everything runs in the browser. */
export const quietly = (level, log, print) => log.code !== "MODULE_LEVEL_DIRECTIVE" && print(level, log);

/** One entry for each set of islands that occurs on a page, so that a page loads few files. */
const pageEntries = {
  name: "page-entries",
  resolveId: (id) => (id.startsWith(ISLANDS) ? id : undefined),
  load: (id) =>
    id.startsWith(ISLANDS)
      ? id
          .slice(ISLANDS.length)
          .split("+")
          .map((name) => `import ${JSON.stringify(join(entries, `${name}.tsx`))};`)
          .join("\n")
      : undefined,
};

/** Bundles the sets of islands into `folder`/assets. Returns each set's scripts: those to run, and what they import. */
async function buildIslands(folder, sets) {
  const { plugin, groups } = islandChunks(sets);
  const { output } = await build({
    ...clientBuild,
    plugins: [...clientBuild.plugins, pageEntries, plugin],
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: Object.fromEntries(sets.map((set) => [set.split("+").at(-1), `${ISLANDS}${set}`])),
        onLog: quietly,
        preserveEntrySignatures: false,
        output: {
          entryFileNames: "assets/[name]-[hash].js",
          chunkFileNames: "assets/[name]-[hash].js",
          codeSplitting: { groups, includeDependenciesRecursively: false },
        },
      },
    },
  });
  const chunks = new Map(output.filter(({ type }) => type === "chunk").map((chunk) => [chunk.fileName, chunk]));
  const needed = (files) => [...new Set(files.flatMap((file) => [file, ...needed(chunks.get(file).imports)]))];
  const scriptsOf = (set) => {
    const own = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId === `${ISLANDS}${set}`);
    // A file that only imports others would cost an extra request, so the page references those others directly.
    const onlyImports = Object.values(own.modules).every(({ code }) => !code);
    if (onlyImports) rmSync(join(folder, own.fileName));
    const run = onlyImports ? own.imports : [own.fileName];
    return { run, imported: needed(run).filter((file) => !run.includes(file)) };
  };
  return new Map(sets.map((set) => [set, scriptsOf(set)]));
}

/** Removes the framework's scripts and their preloads. */
function removeFramework(page) {
  for (const script of elementsOf(page, "script")) remove(script);
  for (const link of elementsOf(page, "link")) if (attributeOf(link, "as") === "script") remove(link);
}

/** The font is preloaded with the page, but never ahead of the scripts that make the questions work. */
function fontLast(page) {
  for (const link of elementsOf(page, "link"))
    if (attributeOf(link, "rel") === "preload" && attributeOf(link, "as") === "font")
      setAttribute(link, "fetchpriority", "low");
}

/**
 * Moves the props of the questions to the end of their page: on a slow connection the first question is painted while
 * they arrive.
 */
function propsLast(page) {
  for (const island of elementsOf(page)) {
    if (attributeOf(island, "data-island") !== FIRST) continue;
    const props = attributeOf(island, "data-props");
    island.attrs = island.attrs.filter(({ name }) => name !== "data-props");
    appendTo(onlyElement(page, "body"), element("template", { "data-props-of": FIRST, "data-props": props }));
  }
}

/** @param {readonly import("./exported-page.mjs").Page[]} pages */
export async function writeIslands(folder, pages) {
  guardIslands(pages, islandComponents(entries));
  const everywhere = (name) => pages.every((page) => islandNamesOf(page).includes(name));
  const setOf = (page) =>
    islandNamesOf(page)
      .sort((a, b) => Number(everywhere(b)) - Number(everywhere(a)) || (a < b ? -1 : 1))
      .join("+");
  const sets = [...new Set(pages.map(setOf))].filter((set) => set !== "");
  const scripts = await buildIslands(folder, sets);
  for (const page of pages) {
    const { run, imported } = scripts.get(setOf(page)) ?? { run: [], imported: [] };
    removeFramework(page);
    propsLast(page);
    if (run.length > 0) fontLast(page);
    const head = onlyElement(page, "head");
    for (const file of run) appendTo(head, element("script", { type: "module", src: inSite(`/${file}`) }));
    for (const file of imported) appendTo(head, element("link", { rel: "modulepreload", href: inSite(`/${file}`) }));
  }
  dropRuntime(folder);
}

/** Files only the framework's runtime would request. */
function dropRuntime(folder) {
  for (const { file, pathname } of exportedFiles(folder)) {
    const ofRuntime = /^\/_next\/static\/(?!css\/|media\/)/.test(pathname) || pathname.endsWith(".txt");
    if (ofRuntime && !existsSync(join(root, "public", pathname))) rmSync(file);
  }
}
