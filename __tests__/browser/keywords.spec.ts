import { expect, test } from "@playwright/test";
import { parse } from "parse5";
import { CRISIS_LINES } from "../../lib/crisis/crisis-lines";
import { exportedPages } from "./exported-pages";

type Part = { readonly nodeName: string; readonly value?: string } & {
  readonly childNodes?: readonly Part[];
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
};

const keywords = CRISIS_LINES.flatMap(({ channels }) =>
  channels.flatMap((one) => ("keyword" in one && one.keyword ? [one.keyword] : [])),
);
const keyword = new RegExp(`\\b(?:${keywords.join("|")})\\b`);
const UNSEEN = new Set(["script", "style", "template", "title", "head"]);

/** The texts below this part in which a browser's translation would change a word to send. */
function translatable(part: Part): readonly string[] {
  if (UNSEEN.has(part.nodeName) || part.attrs?.some(({ name, value }) => name === "translate" && value === "no"))
    return [];
  const own = part.nodeName === "#text" && keyword.test(part.value ?? "") ? [part.value ?? ""] : [];
  return [...own, ...(part.childNodes ?? []).flatMap(translatable)];
}

test("H06 on every page a word to text to a line is kept from translation", () => {
  expect(exportedPages.some(({ html }) => keyword.test(html))).toBe(true);
  const found = exportedPages.flatMap(({ address, html }) =>
    translatable(parse(html) as Part).map((text) => `${address}: ${text}`),
  );
  expect([...new Set(found)]).toEqual([]);
});
