import type { Page } from "@playwright/test";
import { axeFinds } from "./axe-finds";
import { fitProblems } from "./fits";
import { motion, smallTargets } from "./targets";
import { treeProblems } from "./tree";

interface Look {
  /** What axe looks at. */
  readonly part?: string;
  /** Whether everything fits in every way it may be read: long to look at, so once where two pages are alike but for words. */
  readonly fits?: boolean;
}

/** Everything found on the page as it stands, each with where it was found. */
export async function problemsOn(
  page: Page,
  where: string,
  { part = "body", fits = true }: Look = {},
): Promise<readonly string[]> {
  const found = [
    // First: the others change the page, and a button may fade into another color.
    ...(await motion(page)),
    ...(await treeProblems(page)),
    ...(await smallTargets(page)),
    ...(await axeFinds(page, part)),
    ...(fits ? await fitProblems(page) : []),
  ];
  return [...new Set(found)].map((problem) => `${where}: ${problem}`);
}
