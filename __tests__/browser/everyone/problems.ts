import type { Page } from "@playwright/test";
import { axeFinds } from "./axe-finds";
import { fitProblems } from "./fits";
import { motion, smallTargets } from "./targets";
import { treeProblems } from "./tree";

/** Everything found on the page as it stands, each with where it was found. `part` is what axe looks at. */
export async function problemsOn(page: Page, where: string, part = "body"): Promise<readonly string[]> {
  const found = [
    // First: the others change the page, and a button may fade into another color.
    ...(await motion(page)),
    ...(await treeProblems(page)),
    ...(await smallTargets(page)),
    ...(await axeFinds(page, part)),
    ...(await fitProblems(page)),
  ];
  return [...new Set(found)].map((problem) => `${where}: ${problem}`);
}
