import { expect, test } from "@playwright/test";
import { SITE_ADDRESS } from "../../lib/site/address.mjs";
import { textsUnder } from "./built-files";

/** Attribution of the site's dependencies in their authors' words: only to read, and never loaded. */
const PARTS = ["/sbom.json", "/licenses.txt"];
const built = textsUnder("out", [".html", ".js", ".css", ".txt", ".svg", ".json"]).filter(
  ({ path }) => !PARTS.includes(path),
);
const dataFiles = ["lib", "questionnaires"].flatMap((folder) => textsUnder(folder, [".ts"]));
const views = textsUnder("app", [".tsx"]);

const ADDRESS = /\bhttps?:\/\/([\w.-]+)/g;
const hostsIn = (text: string) => [...text.matchAll(ADDRESS)].map(([, host = ""]) => host);

/** Sites of help lines and of sources: the only ones a link may lead to. They are data, in lib and questionnaires. */
const listed = new Set(dataFiles.flatMap(({ text }) => hostsIn(text)));
/** The published FHIR files are named by a URL of the site itself. */
const own = new Set(hostsIn(SITE_ADDRESS));
/** Names in the framework's own code: XML namespaces, error messages, and base URLs for parsing. */
const NAMES = new Set(["www.w3.org", "nextjs.org", "react.dev", "github.com", "a", "f", "n", "x"]);

test("H15 the pages load nothing from another site", () => {
  expect(built.length).toBeGreaterThan(20);
  const loading =
    /<(?:script|link|img|iframe|source|video|audio|object|embed|form)\b[^>]*\b(?:src|href|srcset|action|data)="(?:https?:)?\/\/[^"]*"/g;
  for (const { path, text } of built) {
    if (path.endsWith(".css")) expect(text, path).not.toMatch(/url\(\s*["']?(https?:)?\/\/|@import/);
    if (!path.endsWith(".html")) continue;
    expect(text.match(loading), path).toBeNull();
    expect(text, path).not.toMatch(/<meta[^>]+http-equiv="refresh"|rel="(preconnect|dns-prefetch|prefetch)"/i);
  }
});

test("H15 no URL in the build leads anywhere but to help lines and sources", () => {
  const strange = built.flatMap(({ path, text }) =>
    hostsIn(text)
      .filter((host) => !listed.has(host) && !own.has(host) && !NAMES.has(host))
      .map((host) => `${path}: ${host}`),
  );
  expect([...new Set(strange)]).toEqual([]);
  for (const { path, text } of views) expect(hostsIn(text), path).toEqual([]);
});

test("H15 links to other sites tell them nothing about this one", () => {
  const links = built
    .filter(({ path }) => path.endsWith(".html"))
    .flatMap(({ path, text }) => [...text.matchAll(/<a\b[^>]*href="https?:[^>]*>/g)].map(([link]) => ({ path, link })));
  expect(links.length).toBeGreaterThan(5);
  for (const { path, link } of links) expect(link, path).toMatch(/rel="noreferrer noopener"/);
});
