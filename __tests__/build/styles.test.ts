import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { htmlOf } from "../../build/exported-page.mjs";
import { joinStyles } from "../../build/styles.mjs";
import { exportedPage, SHEET } from "./exported";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(realpathSync(tmpdir()), "styles-"));
  mkdirSync(join(folder, "_next/static/css"), { recursive: true });
  writeFileSync(join(folder, SHEET), "p{color:red}");
});
afterEach(() => rmSync(folder, { recursive: true }));

it("The style sheets of every page are merged into one, and inlined on the page whose first question must not wait", () => {
  const plain = exportedPage();
  const first = exportedPage({ body: '<div data-island="screening"></div>' });
  joinStyles(folder, [plain, first]);
  const [sheet = "", ...more] = readdirSync(join(folder, "_next/static/css"));
  expect(more).toEqual([]);
  expect(existsSync(join(folder, SHEET))).toBe(false);
  expect(readFileSync(join(folder, "_next/static/css", sheet), "utf8")).toBe("p{color:red}");
  expect(htmlOf(plain)).toContain(`<link rel="stylesheet" href="/_next/static/css/${sheet}">`);
  expect(htmlOf(first)).toContain("<style>p{color:red}</style>");
});

it("Pages without a style sheet fail the build, because the framework's output has changed", () => {
  expect(() => joinStyles(folder, [exportedPage({ sheet: "" })])).toThrow("changed shape");
});
