import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, it } from "vitest";
import { loincNotice } from "../../lib/exchange/fhir/loinc-notice";
import { projectFiles } from "./project-files";

const root = resolve(import.meta.dirname, "../..");
const isDocument = (path: string) => /\.(md|cff)$/.test(path) && !path.includes("ISSUE_TEMPLATE");
/** GitHub reads these from its own locations. */
const OF_THE_HOST = [".github/PULL_REQUEST_TEMPLATE.md"];

/** The project files a document links to. */
function linksOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, to = ""]) => to)
    .filter((to) => !/^[a-z]+:/.test(to) && !to.startsWith("/"))
    .map((to) => relative(root, resolve(root, dirname(path), decodeURI(to))));
}

it("Every document can be reached from the README", () => {
  const found = new Set(["README.md"]);
  for (const path of found)
    if (path.endsWith(".md") && existsSync(join(root, path))) for (const to of linksOf(path)) found.add(to);
  const documents = projectFiles
    .map(({ path }) => path)
    .filter((path) => isDocument(path) && !OF_THE_HOST.includes(path));
  expect(documents.length).toBeGreaterThan(25);
  expect(documents.filter((path) => !found.has(path))).toEqual([]);
});

it("Every file a document links to exists", () => {
  const broken = projectFiles
    .filter(({ path }) => path.endsWith(".md"))
    .flatMap(({ path }) => linksOf(path).flatMap((to) => (existsSync(join(root, to)) ? [] : [`${path}: ${to}`])));
  expect(broken).toEqual([]);
});

it("Everything named in CODEOWNERS exists", () => {
  const lines = readFileSync(join(root, ".github/CODEOWNERS"), "utf8").split("\n");
  const paths = lines.flatMap((line) => (line.startsWith("/") ? [line.split(" ")[0]?.slice(1) ?? ""] : []));
  expect(paths.length).toBeGreaterThan(8);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

it("The README quotes LOINC's notice verbatim", () => {
  expect(readFileSync(join(root, "README.md"), "utf8")).toContain(loincNotice);
});
