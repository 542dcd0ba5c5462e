import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** Made by tools from what is here, or fetched. */
const MADE = new Set([
  "node_modules",
  ".git",
  ".next",
  ".cache",
  "out",
  "out-file",
  "out-host",
  "out-poster",
  "dist",
  "study-files",
  "tried",
  "test-results",
  "playwright-report",
  "reports",
  "coverage",
  ".stryker-tmp",
  "next-env.d.ts",
]);
const TEXT = /\.(ts|tsx|mjs|js|css|json|md|yml|toml|conf|svg)$|(^|\/)(LICENSE|run|\.\w+)$/;

export interface ProjectFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (MADE.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsIn(path) : [path];
  });
}

/** Every text file of the project that a person wrote. */
export const projectFiles: readonly ProjectFile[] = pathsIn(root)
  .map((path) => ({ full: path, path: relative(root, path).replaceAll("\\", "/") }))
  .filter(({ path }) => TEXT.test(path))
  .map(({ full, path }) => ({ path, text: readFileSync(full, "utf8") }));

/** The TypeScript that runs: everything but the tests. */
export const sourceFiles = projectFiles.filter(({ path }) => /^(app|lib|questionnaires)\/.*\.tsx?$/.test(path));

export const linesOf = (text: string): number => text.split("\n").length - (text.endsWith("\n") ? 1 : 0);

const blanked = (part: string) => part.replace(/[^\n]/g, " ");

/** The text with comments blanked, so that line numbers stay; a `//` inside an address is kept. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, blanked).replace(/(^|[\s;,{(])\/\/.*$/gm, blanked);

/** "path:line: what" for every place where the pattern is found. */
export function found(files: readonly ProjectFile[], pattern: RegExp, read = (text: string) => text): string[] {
  const everywhere = new RegExp(pattern.source, [...new Set([...pattern.flags, "g"])].join(""));
  return files.flatMap(({ path, text }) => {
    const body = read(text);
    return [...body.matchAll(everywhere)].map(
      (match) => `${path}:${body.slice(0, match.index).split("\n").length}: ${match[0].trim()}`,
    );
  });
}
