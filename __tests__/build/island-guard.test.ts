import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { htmlOf, parsePage } from "../../build/exported-page.mjs";
import { clientModulesOf } from "../../build/flight-rows.mjs";
import { guardIslands, islandComponents, problemsOf } from "../../build/island-guard.mjs";
import { exportedPage, row } from "./exported";

const components = new Map([
  ["help-bar", "HelpBar"],
  ["plan", "PlanPage"],
]);

describe("A page as Next exports it", () => {
  it("passes if every part that needs scripts is in its island", () => {
    expect(problemsOf(exportedPage(), components)).toEqual([]);
  });

  it("fails the build for a dead button even if the page has islands, and names it", () => {
    const page = exportedPage({ rows: row("8", "HelpBar") + row("9", "DeadButton") });
    expect(() => guardIslands([page], components)).toThrow(/\/en\/page\/.*DeadButton would be dead/);
  });

  it("allows the framework's own modules, the error page and the language switch", () => {
    const rows =
      row("2", "OutletBoundary", []) + row("3", "default") + row("4", "LanguageSwitch") + row("8", "HelpBar");
    expect(problemsOf(exportedPage({ rows }), components)).toEqual([]);
  });

  it.each([
    ["an island without an entry", { body: '<div data-island="tour"></div>' }, "app/_islands/entries/tour.tsx"],
    ["an island that is not in the page's data", { rows: row("2", "OutletBoundary", []) }, "HelpBar"],
    ["no flight row", { rows: "" }, "flight rows"],
    ["no script of the framework", { script: "" }, "no script"],
  ])("fails the build for %s", (_, parts, named) => {
    expect(problemsOf(exportedPage(parts), components).join()).toContain(named);
  });

  it("has its stream reassembled from chunks", () => {
    expect(clientModulesOf(exportedPage()).names).toEqual(["HelpBar"]);
  });
});

it("Every island's entry hydrates the island of the same name", () => {
  const known = islandComponents(resolve(import.meta.dirname, "../../app/_islands/entries"));
  expect(known.size).toBeGreaterThan(8);
  expect(known.get("help-bar")).toBe("HelpBar");
});

describe("A rewritten page", () => {
  it("keeps React's markers and the islands' props", () => {
    const html = htmlOf(exportedPage());
    expect(html).toContain("Help<!-- --> now");
    const [, props = ""] = / data-props='([^']*)'/.exec(html) ?? [];
    expect(props).not.toContain("&quot;");
    const again = parsePage(html, "/again");
    expect(htmlOf(again)).toBe(html);
    expect(JSON.parse(props.replaceAll("&#39;", "'").replaceAll("&lt;", "<").replaceAll("&amp;", "&"))).toEqual({
      a: "It's &lt;1",
    });
  });
});
