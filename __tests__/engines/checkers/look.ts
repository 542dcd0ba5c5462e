import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { checkerFile } from "../../../scripts/checkers.mjs";
import { type Checker, REASONS } from "./reasons";

const root = resolve(__dirname, "../../..");

/** Leaves out findings that have a reason to stay. */
export const withoutReason = (checker: Checker, found: readonly string[]): readonly string[] =>
  found.filter((one) => !REASONS.some(({ checker: its, says }) => its === checker && says.test(one)));

/** Available in the page once it was injected. */
declare const HTMLCS: {
  process(standard: string, part: Document, done: () => void): void;
  getMessages(): readonly { type: number; code: string; msg: string; element?: Element }[];
};
declare const ace: {
  Checker: new () => {
    check(
      part: Document,
      policies: readonly string[],
    ): Promise<{ results: readonly { ruleId: string; message: string; snippet: string; value: readonly string[] }[] }>;
  };
};

const put = async (page: Page, checker: "htmlCodeSniffer" | "equalAccess", name: string): Promise<void> => {
  const isThere = await page.evaluate((wanted) => wanted in window, name);
  if (!isThere) await page.evaluate(readFileSync(checkerFile(root, checker), "utf8"));
};

/** Errors that HTML_CodeSniffer finds by WCAG 2 AA, without those it only asks a person to review. */
export async function sniffed(page: Page): Promise<readonly string[]> {
  await put(page, "htmlCodeSniffer", "HTMLCS");
  return page.evaluate(
    () =>
      new Promise<readonly string[]>((done) =>
        HTMLCS.process("WCAG2AA", document, () =>
          done(
            HTMLCS.getMessages()
              .filter(({ type }) => type === 1)
              .map(({ code, msg, element }) => `${code}: ${msg} ${element?.outerHTML?.slice(0, 120) ?? ""}`),
          ),
        ),
      ),
  );
}

/** What IBM's Equal Access reports as a definite violation. */
export async function equalAccess(page: Page): Promise<readonly string[]> {
  await put(page, "equalAccess", "ace");
  return page.evaluate(async () => {
    const { results } = await new ace.Checker().check(document, ["WCAG_2_2"]);
    return results
      .filter(({ value: [kind, outcome] }) => kind === "VIOLATION" && outcome === "FAIL")
      .map(({ ruleId, message, snippet }) => `${ruleId}: ${message} ${snippet.slice(0, 120)}`);
  });
}
