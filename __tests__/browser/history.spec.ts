import { webcrypto } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, expect, test } from "@playwright/test";
import { decodeAnswers } from "../../lib/exchange/answer-code";
import { type Locksmith, lockAnswers, lockedCode, unlockAnswers } from "../../lib/exchange/locked-code";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";
import { FIVE_PEOPLE } from "../cases/five-people";
import { screeningReady } from "./answer-pages";

const [, , severe] = FIVE_PEOPLE;
const WORD = "ktqmb-rxpfd";
const smith = webcrypto.subtle as unknown as Locksmith;

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
}

test("H13 a paper code left in the browser's own history opens nothing without the word", async ({ baseURL }) => {
  test.slow();
  const code = await lockAnswers(
    levelOfCare,
    severe?.answers ?? {},
    { answeredAt: "2026-11-28T09:00:00-06:00" },
    WORD,
    smith,
    (count) => webcrypto.getRandomValues(new Uint8Array(count)),
    { layouts: codeLayouts },
  );
  const profile = mkdtempSync(join(tmpdir(), "profile-"));
  const executablePath = chromiumPath();
  const open = () =>
    chromium.launchPersistentContext(profile, { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) });
  try {
    const context = await open();
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${baseURL}/en/open/#${code}`);
    await screeningReady(page);
    await page.locator("#locked-word").fill(WORD);
    await page.locator('[data-action="unlock"]').click();
    await expect(page.locator("[data-opened]")).toHaveAttribute("data-opened", severe?.level ?? "");
    expect(page.url()).not.toContain("#");
    await context.close();

    // The browser's history is a file, and it is complete once the browser is closed.
    const history = readFileSync(join(profile, "Default", "History")).toString("latin1");
    const kept = [...history.matchAll(/\/en\/open\/#([\w-]{20,})/g)].map(([, text = ""]) => text);
    expect(kept.length, "the browser keeps the address; without this, the test shows nothing").toBeGreaterThan(0);
    // Characters of the browser's next entry may follow it in the file.
    expect(kept.some((text) => text.startsWith(code))).toBe(true);
    for (const text of kept) {
      expect(decodeAnswers(levelOfCare, text, { layouts: codeLayouts })).toHaveProperty("refused");
      const locked = lockedCode(text);
      if (locked && "bytes" in locked)
        expect(await unlockAnswers(levelOfCare, locked, "", smith)).toEqual({ refused: "wrong-word" });
    }
    for (const path of filesIn(profile)) expect(readFileSync(path).toString("latin1"), path).not.toContain(WORD);

    // Someone who opens the history entry is also asked for the word.
    const later = await open();
    const again = later.pages()[0] ?? (await later.newPage());
    await again.goto(`${baseURL}/en/open/#${code}`);
    await screeningReady(again);
    await expect(again.locator("[data-locked]")).toBeVisible();
    await expect(again.locator("[data-opened]")).toHaveCount(0);
    await later.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});
