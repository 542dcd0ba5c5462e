// Links of a page that becomes one file: the other language is the file beside it, a page that came along is further down,
// and what is in no file is said without a link.
import { fromSite, inSite } from "../lib/site/address.mjs";
import { attributeOf, elementsOf, htmlOf, parsePage, remove, setAttribute } from "./exported-page.mjs";

/** The file of a language; both lie in one folder. */
export const fileName = (locale) => `care-guide-${locale}.html`;

/** @param {import("./exported-page.mjs").Element} link */
function sayWithoutLink(link) {
  const item = link.parentNode;
  // In a list of links nothing would be left of it.
  if (item.tagName === "li" && item.childNodes.length === 1) remove(item);
  else link.attrs = link.attrs.filter(({ name }) => name !== "href");
}

/**
 * The page with its links as they are in a file.
 * @param {string} html
 * @param {readonly string[]} inside pages that are in the file, by the last part of their address
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
