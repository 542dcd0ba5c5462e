// After `next build`: merges the style sheets that every page loads into one file, so that a slow connection makes one
// request. The page whose first question must not wait has it inlined, because a separate file would compete with the
// scripts for bandwidth.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fromSite, inSite } from "../lib/site/address.mjs";
import { attributeOf, element, elementsOf, insertBefore, islandNamesOf, remove } from "./exported-page.mjs";
import { FIRST } from "./island-chunks.mjs";

const FOLDER = "/_next/static/css/";
/** The file behind a URL in a page. */
const fileOf = (folder, address) => join(folder, fromSite(address));

/** A page's links to the style sheets that Next generated. */
const sheetsOf = (page) =>
  elementsOf(page, "link").filter(
    (link) => attributeOf(link, "rel") === "stylesheet" && attributeOf(link, "href")?.startsWith(inSite(FOLDER)),
  );
const addressOf = (link) => attributeOf(link, "href");

/** @param {readonly import("./exported-page.mjs").Page[]} pages */
export function joinStyles(folder, pages) {
  const shared = sheetsOf(pages[0])
    .map(addressOf)
    .filter((address) => pages.every((page) => sheetsOf(page).map(addressOf).includes(address)));
  if (shared.length === 0)
    throw new Error(`No style sheet below ${FOLDER} is linked from every page: Next's output has changed shape.`);
  const together = shared.map((address) => readFileSync(fileOf(folder, address), "utf8")).join("");
  const href = `${inSite(FOLDER)}${createHash("sha256").update(together).digest("hex").slice(0, 16)}.css`;
  writeFileSync(fileOf(folder, href), together);
  for (const page of pages) {
    const links = sheetsOf(page).filter((link) => shared.includes(addressOf(link)));
    const isFirst = islandNamesOf(page).includes(FIRST);
    insertBefore(links[0], isFirst ? element("style", {}, together) : element("link", { rel: "stylesheet", href }));
    for (const link of links) remove(link);
  }
  for (const address of shared) rmSync(fileOf(folder, address));
}
