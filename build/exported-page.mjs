// One exported page as a DOM tree. Every build step reads and changes this tree; it is written once, at the end.
import { readFileSync, writeFileSync } from "node:fs";
import { parse, serialize, defaultTreeAdapter as tree } from "parse5";
import { exportedFiles } from "./exported-files.mjs";

/**
 * @typedef {import("parse5").DefaultTreeAdapterTypes.Element} Element
 * @typedef {import("parse5").DefaultTreeAdapterTypes.Document} Document
 * @typedef {{ readonly pathname: string, readonly file: string, readonly document: Document }} Page
 */

/**
 * @param {string} html
 * @param {string} pathname its path on the site, for messages
 * @param {string} file where it is written
 * @returns {Page}
 */
export const parsePage = (html, pathname, file = "") => ({ pathname, file, document: parse(html) });

/** Every page of the export. */
export const readPages = (folder) =>
  exportedFiles(folder)
    .filter(({ pathname }) => pathname.endsWith(".html"))
    .map(({ file, pathname }) => parsePage(readFileSync(file, "utf8"), pathname, file));

/** Every descendant element with this name, or every one, in document order. */
export function elementsIn(node, name) {
  const below = (node.content ?? node).childNodes ?? [];
  return below.flatMap((child) => [
    ...(child.tagName !== undefined && (name === undefined || child.tagName === name) ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

export const elementsOf = ({ document }, name) => elementsIn(document, name);

/** The value of an attribute; undefined if absent. */
export const attributeOf = (element, name) => element.attrs.find((one) => one.name === name)?.value;

export function setAttribute(element, name, value) {
  const known = element.attrs.find((one) => one.name === name);
  if (known) known.value = value;
  else element.attrs.push({ name, value });
}

/** The text content of an element, such as a script or a style. */
export const textOf = (element) => element.childNodes.map((child) => child.value ?? "").join("");

export const remove = (element) => tree.detachNode(element);

/** A new element, with or without text. */
export function element(name, attributes, text) {
  const attrs = Object.entries(attributes).map(([attribute, value]) => ({ name: attribute, value }));
  const made = tree.createElement(name, "http://www.w3.org/1999/xhtml", attrs);
  if (name === "template") tree.setTemplateContent(made, tree.createDocumentFragment());
  if (text !== undefined) tree.insertText(made, text);
  return made;
}

export const insertBefore = (reference, added) => tree.insertBefore(reference.parentNode, added, reference);

export function insertAfter(reference, added) {
  const { childNodes } = reference.parentNode;
  const next = childNodes[childNodes.indexOf(reference) + 1];
  if (next) tree.insertBefore(reference.parentNode, added, next);
  else tree.appendChild(reference.parentNode, added);
}

/**
 * The page's only element with a name. Throws if there is none or more than one, because then the framework's output
 * has changed.
 */
export function onlyElement(page, name) {
  const [found, ...more] = elementsOf(page, name);
  if (!found || more.length > 0)
    throw new Error(`${page.pathname}: expected one <${name}>, found ${more.length + (found ? 1 : 0)}.`);
  return found;
}

export const appendTo = (parent, added) => tree.appendChild(parent, added);

/** The names of the islands on a page, in document order. */
export const islandNamesOf = (page) => [
  ...new Set(elementsOf(page).flatMap((one) => attributeOf(one, "data-island") ?? [])),
];

/**
 * Island props are JSON, full of double quotes. Single-quoting the attribute makes the page a fifth smaller.
 * @param {string} html as parse5 writes it
 */
const withSingleQuotedProps = (html) =>
  html.replace(
    / data-props="([^"]*)"/g,
    (_, data) => ` data-props='${data.replaceAll("'", "&#39;").replaceAll("&quot;", '"')}'`,
  );

export const htmlOf = ({ document }) => withSingleQuotedProps(serialize(document));

export const writePage = (page) => writeFileSync(page.file, htmlOf(page));
