import type { Page } from "@playwright/test";
import { axeFinds } from "./axe-finds";
import { fitProblems } from "./fits";
import { motion, smallTargets } from "./targets";
import { treeProblems } from "./tree";

interface Look {
  /** What axe checks. */
  readonly part?: string;
  /**
   * Whether to check that everything fits in every reading mode: slow, so done only once for pages that differ only in
   * words.
   */
  readonly fits?: boolean;
}

/** Everything found on the current page, each with its place. */
export async function problemsOn(
  page: Page,
  where: string,
  { part = "body", fits = true }: Look = {},
): Promise<readonly string[]> {
  const found = [
    // First, because the others change the page, and a button may fade into another color.
    ...(await motion(page)),
    ...(await treeProblems(page)),
    ...(await smallTargets(page)),
    ...(await axeFinds(page, part)),
    ...(fits ? await fitProblems(page) : []),
  ];
  return [...new Set(found)].map((problem) => `${where}: ${problem}`);
}
