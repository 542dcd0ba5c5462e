// Fails the build if a part of a page would be dead, or if the framework's output no longer looks the way this build
// expects: a step that finds nothing to do must not look like one that succeeded.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { attributeOf, elementsOf, islandNamesOf } from "./exported-page.mjs";
import { clientModulesOf } from "./flight-rows.mjs";

/**
 * Client modules that need no scripts: the error page, a default export, and the language switch,
 * which only needs its page's path at export time.
 */
const WITHOUT_SCRIPTS = ["default", "LanguageSwitch"];

const MOUNT = /\bmount\("([\w-]+)",\s*(\w+)/;

/** For each island with an entry, the name of the component that the entry hydrates. */
export function islandComponents(folder) {
  return new Map(
    readdirSync(folder).map((file) => {
      const [, island, component] = MOUNT.exec(readFileSync(join(folder, file), "utf8")) ?? [];
      if (!island || `${island}.tsx` !== file)
        throw new Error(`${join(folder, file)} does not mount an island with its own name.`);
      return [island, component];
    }),
  );
}

/**
 * Problems with a page as Next exported it; empty if there are none.
 * @param {import("./exported-page.mjs").Page} page
 * @param {ReadonlyMap<string, string>} components
 */
export function problemsOf(page, components) {
  const islands = islandNamesOf(page);
  const { rows, names } = clientModulesOf(page);
  const alive = islands.flatMap((island) => components.get(island) ?? []);
  const scripts = elementsOf(page, "script").filter((script) => attributeOf(script, "src"));
  return [
    ...islands.filter((name) => !components.has(name)).map((name) => `there is no app/_islands/entries/${name}.tsx`),
    ...names
      .filter((name) => !WITHOUT_SCRIPTS.includes(name) && !alive.includes(name))
      .map((name) => `${name} would be dead: it needs scripts and stands outside of an <Island>`),
    ...alive
      .filter((name) => !names.includes(name))
      .map((name) => `the page's data does not name ${name}, which its island draws`),
    ...(rows === 0 ? ["Next wrote no flight rows into the page: its output has changed shape"] : []),
    ...(scripts.length === 0 ? ["Next put no script into the page: its output has changed shape"] : []),
  ];
}

/** Throws with every problem of every page. */
export function guardIslands(pages, components) {
  const problems = pages.flatMap((page) => problemsOf(page, components).map((one) => `${page.pathname}: ${one}.`));
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
