import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Where `next build` writes the site. */
export const siteFolder = resolve(fileURLToPath(import.meta.url), "../../out");

/** Every file of the export, with its path on the site. */
export function exportedFiles(folder = siteFolder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => {
      const file = join(item.parentPath, item.name);
      return { file, pathname: file.slice(folder.length).replaceAll("\\", "/") };
    })
    .sort((a, b) => (a.pathname < b.pathname ? -1 : 1));
}
