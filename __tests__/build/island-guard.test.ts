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
  it("passes where every part that needs scripts stands in its island", () => {
    expect(problemsOf(exportedPage(), components)).toEqual([]);
  });

  it("stops the build at a dead button, although the page has islands, and names it", () => {
    const page = exportedPage({ rows: row("8", "HelpBar") + row("9", "DeadButton") });
    expect(() => guardIslands([page], components)).toThrow(/\/en\/page\/.*DeadButton would be dead/);
  });

  it("does not mind the framework's own modules, the error page or the switch of languages", () => {
    const rows =
      row("2", "OutletBoundary", []) + row("3", "default") + row("4", "LanguageSwitch") + row("8", "HelpBar");
    expect(problemsOf(exportedPage({ rows }), components)).toEqual([]);
  });

  it.each([
    ["an island without an entry", { body: '<div data-island="tour"></div>' }, "app/_islands/entries/tour.tsx"],
    ["an island that the page's data do not know", { rows: row("2", "OutletBoundary", []) }, "HelpBar"],
    ["no flight row", { rows: "" }, "flight rows"],
    ["no script of the framework", { script: "" }, "no script"],
  ])("stops the build at %s", (_, parts, named) => {
    expect(problemsOf(exportedPage(parts), components).join()).toContain(named);
  });

  it("has its stream put together from pieces", () => {
    expect(clientModulesOf(exportedPage()).names).toEqual(["HelpBar"]);
  });
});

it("Every island's entry brings to life an island of its own name", () => {
  const known = islandComponents(resolve(import.meta.dirname, "../../app/_islands/entries"));
  expect(known.size).toBeGreaterThan(8);
  expect(known.get("help-bar")).toBe("HelpBar");
});

describe("A page written again", () => {
  it("keeps what React left in it to find its way, and what islands are drawn from", () => {
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
