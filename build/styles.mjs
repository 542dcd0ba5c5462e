// After `next build`: the style sheets that every page asks for become one file, so that a slow line is asked once. The
// page whose first question must not wait has it inside: asked for apart, it shares the line with the scripts.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportedFiles } from "./exported-files.mjs";
import { FIRST } from "./island-chunks.mjs";

const SHEET = /<link rel="stylesheet" href="(\/_next\/static\/css\/[^"]+)"[^>]*>/g;
const sheetsOf = (html) => [...html.matchAll(SHEET)].map(([, address]) => address);

export function joinStyles(folder) {
  const pages = exportedFiles(folder)
    .filter(({ pathname }) => pathname.endsWith(".html"))
    .map(({ file }) => ({ file, html: readFileSync(file, "utf8") }));
  const [first, ...others] = sheetsOf(pages[0].html).filter((sheet) =>
    pages.every(({ html }) => sheetsOf(html).includes(sheet)),
  );
  if (!first) return;
  const together = [first, ...others].map((sheet) => readFileSync(join(folder, sheet), "utf8")).join("");
  const address = `/_next/static/css/${createHash("sha256").update(together).digest("hex").slice(0, 16)}.css`;
  writeFileSync(join(folder, address), together);
  for (const { file, html } of pages) {
    const joined = html.includes(`data-island="${FIRST}"`)
      ? `<style>${together}</style>`
      : `<link rel="stylesheet" href="${address}"/>`;
    writeFileSync(
      file,
      html.replace(SHEET, (link, sheet) => {
        if (sheet === first) return joined;
        return others.includes(sheet) ? "" : link;
      }),
    );
  }
  for (const sheet of [first, ...others]) rmSync(join(folder, sheet));
}
