import { readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");

export interface TextFile {
  /** Relative to the folder that was read, starting with a slash. */
  readonly path: string;
  readonly text: string;
}

/** Every file in a folder of the project whose name ends with one of these. */
export function textsUnder(folder: string, endings: readonly string[]): readonly TextFile[] {
  const base = join(root, folder);
  return readdirSync(base, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && endings.includes(extname(item.name)))
    .map((item) => join(item.parentPath, item.name))
    .sort()
    .map((file) => ({ path: file.slice(base.length), text: readFileSync(file, "utf8") }));
}

/** The pages of the site, as they are served. */
export const builtPages = () => textsUnder("out", [".html"]);
