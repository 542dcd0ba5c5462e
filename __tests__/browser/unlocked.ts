import { webcrypto } from "node:crypto";
import type { Page } from "@playwright/test";
import { type Locksmith, lockedCode, unlockAnswers } from "../../lib/exchange/locked-code";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** The word printed beside the code, once it is created. */
export async function wordOnPaper(page: Page): Promise<string> {
  await page.locator('[data-code="ready"]').waitFor({ state: "attached" });
  return (await page.locator("[data-word] strong").textContent()) ?? "";
}

/** The content of a scanned code, opened with its word. */
export async function unlocked(code: string, word: string) {
  const locked = lockedCode(code);
  if (!locked || "refused" in locked) throw new Error("This is not a locked code.");
  const smith = webcrypto.subtle as unknown as Locksmith;
  const read = await unlockAnswers(levelOfCare, locked, word, smith, { layouts: codeLayouts });
  if ("refused" in read) throw new Error(`The code was refused: ${read.refused}.`);
  return read;
}
