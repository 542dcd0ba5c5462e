import { describe, expect, it } from "vitest";
import { imports, isLocal, shown, under } from "./imports";
import { sourceFiles, withoutComments } from "./project-files";

describe("Imports", () => {
  it("are found", () => {
    expect(imports.length).toBeGreaterThan(sourceFiles.length);
    for (const folder of ["app", "lib", "questionnaires"]) expect(under(folder).length, folder).toBeGreaterThan(20);
  });

  it("in questionnaires use lib for types, conditions and definitions only", () => {
    const allowed = ["lib/rules/condition", "lib/questionnaire/definition"];
    const others = under("questionnaires").filter(
      ({ to, typeOnly }) => !to.startsWith("questionnaires/") && !typeOnly && !allowed.includes(to),
    );
    expect(shown(others)).toEqual([]);
    expect(shown(under("questionnaires").filter(({ to }) => to.startsWith("app/")))).toEqual([]);
  });

  it("of published instruments use nothing from a particular questionnaire", () => {
    expect(shown(under("questionnaires/instruments").filter(({ to }) => to.startsWith("questionnaires/")))).toEqual([]);
  });

  it("of xstate are in lib/screening only, and of its React hook in app", () => {
    const machines = imports.filter(({ to, from }) => /^xstate(\/|$)/.test(to) && !from.startsWith("lib/screening/"));
    const hooks = imports.filter(({ to, from }) => to.startsWith("@xstate/") && !from.startsWith("app/"));
    expect(shown([...machines, ...hooks])).toEqual([]);
  });

  it("of React, Next and forms are in app only", () => {
    const view = /^(react|react-dom|next|react-hook-form|@hookform)(\/|$)/;
    expect(shown(imports.filter(({ to, from }) => view.test(to) && !from.startsWith("app/")))).toEqual([]);
  });

  it("of zod are of zod/mini", () => {
    expect(shown(imports.filter(({ to }) => to.startsWith("zod") && to !== "zod/mini"))).toEqual([]);
  });

  it("in lib use few packages", () => {
    const packages = new Set(
      under("lib")
        .filter((one) => !isLocal(one))
        .map(({ to }) => to),
    );
    for (const name of packages) expect(["zod/mini", "xstate", "xstate/graph", "uqr"]).toContain(name);
  });

  it("in the machine never include the levels", () => {
    const levels = under("lib/screening").filter(({ to }) => to === "lib/rules/levels");
    expect(shown(levels)).toEqual([]);
  });

  it("are never circular, not even for types", () => {
    const next = new Map<string, string[]>();
    for (const { from, to } of imports.filter(isLocal))
      next.set(from.replace(/\.tsx?$/, ""), [...(next.get(from.replace(/\.tsx?$/, "")) ?? []), to]);
    const done = new Set<string>();
    const circle = (file: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return null;
      for (const to of next.get(file) ?? []) {
        const found = circle(to, [...trail, file]);
        if (found) return found;
      }
      done.add(file);
      return null;
    };
    for (const file of next.keys()) expect(circle(file, [])).toBeNull();
  });
});

describe("Islands", () => {
  it("use nothing of the framework, whose scripts are not in the pages", () => {
    const framework = under("app/_islands")
      .concat(under("app/[locale]/screening"))
      .filter(({ from, to, typeOnly }) => /^next(\/|$)/.test(to) && !typeOnly && !from.endsWith("/page.tsx"));
    expect(shown(framework)).toEqual([]);
  });
});

describe("Views", () => {
  // These hold the questionnaire, the answers or the machine; every other view gets what it shows as props.
  const holders = ["flow.tsx", "screening.tsx", "review-view.tsx", "results-view.tsx"].map(
    (name) => `app/[locale]/screening/${name}`,
  );
  const views = under("app").filter(({ from }) => from.endsWith(".tsx") && !holders.includes(from));

  it("do not access the questionnaire", () => {
    expect(shown(views.filter(({ to }) => to.startsWith("questionnaires/")))).toEqual([]);
  });

  it("do not decide: from the path, the conditions, the assessment or the machine they import only types", () => {
    const deciding =
      /^lib\/(rules\/(?!levels$)|assessment\/|screening\/|questionnaire\/(?!words$|definition$|questions$)|exchange\/)/;
    expect(shown(views.filter(({ to, typeOnly }) => deciding.test(to) && !typeOnly))).toEqual([]);
  });

  it("never compare an answer with a code", () => {
    const codes = /\banswers?(\.\w+|\[[^\]]+\])?\s*[!=]==?\s*"|\banswers\["/;
    const comparing = sourceFiles.filter(
      ({ path, text }) => path.startsWith("app/") && codes.test(withoutComments(text)),
    );
    expect(comparing.map(({ path }) => path)).toEqual([]);
  });
});
