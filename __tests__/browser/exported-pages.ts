import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The built site. */
export const siteFolder = resolve(__dirname, "../../out");

export interface ExportedPage {
  /** As a browser requests it, with its trailing slash. */
  readonly address: string;
  readonly html: string;
}

export const exportedPages: readonly ExportedPage[] = readdirSync(siteFolder, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /(^|\/)index\.html$/.test(path))
  .map((path) => ({
    address: `/${path.replace(/index\.html$/, "")}`,
    html: readFileSync(join(siteFolder, path), "utf8"),
  }));
