import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Page } from "@playwright/test";

export interface Printed {
  readonly file: string;
  /** The text of each page, from a PDF reader. */
  readonly pages: readonly string[];
  readonly text: string;
}

/** Prints the current page to a PDF and reads its text back. */
export async function printed(page: Page, file: string, format: "Letter" | "A4" = "Letter"): Promise<Printed> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.pdf({ format, preferCSSPageSize: false, tagged: true }));
  const pages = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
  return { file, pages, text: pages.join("\n").replace(/\s+/g, " ") };
}
