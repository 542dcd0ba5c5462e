// After `next build`: the exported pages keep their HTML and styles and lose the framework's own scripts, which only
// serve navigation that this site does not use. A page with an island gets that island's script, and no other.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { checkedBefore } from "./checked-before.mjs";
import { exportedFiles } from "./exported-files.mjs";
import { ISLANDS, islandChunks } from "./island-chunks.mjs";

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
    // Empty: the address that the sources give.
    "process.env.NEXT_PUBLIC_SITE_ADDRESS": JSON.stringify(process.env.NEXT_PUBLIC_SITE_ADDRESS ?? ""),
  },
};

/** "use client" speaks to the framework; here everything is for the client. */
export const quietly = (level, log, print) => log.code !== "MODULE_LEVEL_DIRECTIVE" && print(level, log);

/** One entry for each set of islands that stands on a page, so that a page asks for few files. */
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

/** Bundles the sets of islands into `folder`/assets. Answers each set's scripts: those to run, and what they import. */
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
    // A file that only imports others is one request more: the page names those others itself.
    const onlyImports = Object.values(own.modules).every(({ code }) => !code);
    if (onlyImports) rmSync(join(folder, own.fileName));
    const run = onlyImports ? own.imports : [own.fileName];
    return { run, imported: needed(run).filter((file) => !run.includes(file)) };
  };
  return new Map(sets.map((set) => [set, scriptsOf(set)]));
}

const SCRIPTS = /<script\b[^>]*>[\s\S]*?<\/script>|<link\b[^>]*\bas="script"[^>]*>/g;
/** The module of a page's own client component, in the data that Next writes into the page for its runtime. */
const CLIENT_MODULE = /:I\[\d+,\[(?:\\"[^\\]*\\",?)+\],\\"(\w+)\\"\]/g;

const withoutFramework = (html) => html.replace(SCRIPTS, "");

/** The font is asked for with the page, but never ahead of the scripts that make the questions work. */
const fontLast = (html) => html.replace(/<link rel="preload"(?=[^>]*\bas="font")/g, '$& fetchpriority="low"');

/** What islands are drawn from is full of double quotes: between single ones the page is a fifth shorter. */
const quotedOnce = (html) =>
  html.replace(/ data-props="([^"]*)"/g, (_, data) => ` data-props='${data.replaceAll("&quot;", '"')}'`);

/**
 * Without a name of its own: the page shown after an error. The switch of languages only has to know its page's address
 * while that page is exported.
 */
const DO_WITHOUT_SCRIPTS = ["default", "LanguageSwitch"];

/** Components that would stay dead. */
const clientComponents = (html) =>
  [...html.matchAll(CLIENT_MODULE)].map(([, name]) => name).filter((name) => !DO_WITHOUT_SCRIPTS.includes(name));

/** The islands of a page, joined; those of every page first. Stops the build where one has no entry. */
function islandsOf(html, pathname) {
  const names = [...new Set([...html.matchAll(/ data-island="([\w-]+)"/g)].map(([, name]) => name))];
  for (const name of names)
    if (!existsSync(join(entries, `${name}.tsx`)))
      throw new Error(`${pathname}: there is no app/_islands/entries/${name}.tsx.`);
  const dead = names.length > 0 ? [] : clientComponents(html);
  if (dead.length > 0) throw new Error(`${pathname}: ${dead.join(", ")} needs scripts; put it in an <Island>.`);
  return names;
}

export async function writeIslands(folder) {
  const pages = exportedFiles(folder)
    .filter(({ pathname }) => pathname.endsWith(".html"))
    .map(({ file, pathname }) => ({ file, html: readFileSync(file, "utf8"), pathname }))
    .map((page) => ({ ...page, islands: islandsOf(page.html, page.pathname) }));
  const everywhere = (name) => pages.every(({ islands }) => islands.includes(name));
  const setOf = ({ islands }) =>
    [...islands].sort((a, b) => Number(everywhere(b)) - Number(everywhere(a)) || (a < b ? -1 : 1)).join("+");
  const scripts = await buildIslands(
    folder,
    [...new Set(pages.map(setOf))].filter((set) => set !== ""),
  );
  for (const page of pages) {
    const { run, imported } = scripts.get(setOf(page)) ?? { run: [], imported: [] };
    const tags = [
      ...run.map((file) => `<script type="module" src="/${file}"></script>`),
      ...imported.map((file) => `<link rel="modulepreload" href="/${file}"/>`),
    ];
    const bare = withoutFramework(run.length > 0 ? fontLast(page.html) : page.html);
    writeFileSync(
      page.file,
      quotedOnce(bare).replace("</head>", () => `${tags.join("")}</head>`),
    );
  }
  dropRuntime(folder);
}

/** What only the framework's runtime would ask for. */
function dropRuntime(folder) {
  for (const { file, pathname } of exportedFiles(folder)) {
    const ofRuntime = /^\/_next\/static\/(?!css\/|media\/)/.test(pathname) || pathname.endsWith(".txt");
    if (ofRuntime && !existsSync(join(root, "public", pathname))) rmSync(file);
  }
}
