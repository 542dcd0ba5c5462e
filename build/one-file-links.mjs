// Links of a page in the one-file edition: the other language is the file beside it, an included page is further down,
// and a link to anything else becomes plain text.
import { fromSite, inSite } from "../lib/site/address.mjs";
import { attributeOf, elementsOf, htmlOf, parsePage, remove, setAttribute } from "./exported-page.mjs";

/** The file of a language; both are in the same folder. */
export const fileName = (locale) => `care-guide-${locale}.html`;

/** @param {import("./exported-page.mjs").Element} link */
function sayWithoutLink(link) {
  const item = link.parentNode;
  // An item in a list of links would be left empty.
  if (item.tagName === "li" && item.childNodes.length === 1) remove(item);
  else link.attrs = link.attrs.filter(({ name }) => name !== "href");
}

/**
 * The page with its links rewritten for a single file.
 * @param {string} html
 * @param {readonly string[]} inside pages included in the file, by the last segment of their path
 */
export function linksInFile(html, inside) {
  const page = parsePage(html, "");
  for (const link of elementsOf(page, "a")) {
    const href = attributeOf(link, "href") ?? "";
    if (!href.startsWith(inSite("/"))) continue;
    const [, locale, name = ""] = fromSite(href).split(/[/#]/);
    if (attributeOf(link, "hreflang") !== undefined) setAttribute(link, "href", fileName(locale));
    else if (!inside.includes(name)) sayWithoutLink(link);
  }
  return htmlOf(page);
}
