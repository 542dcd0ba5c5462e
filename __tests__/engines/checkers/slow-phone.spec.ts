import { expect, test } from "@playwright/test";
import { CHROMIUM_FLAGS, chromiumPath } from "../../../scripts/chromium.mjs";
import { screeningReady } from "../../browser/answer-pages";
import { expectHelpBar, stepOn } from "../../browser/walk";

const executablePath = chromiumPath();
test.use({
  launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  viewport: { width: 320, height: 568 },
});

/** A lost packet is retransmitted after about this many milliseconds; the response is late, not lost. */
const SENT_AGAIN = 1500;

/** A seeded sequence of numbers below one: the same in the same order each time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

for (const seed of [3, 8, 21])
  test(`a small slow phone on 3G with packet loss: the first answer is never lost (${seed})`, async ({ page }) => {
    const chance = chances(seed);
    const phone = await page.context().newCDPSession(page);
    await phone.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await phone.send("Network.enable");
    await phone.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await page.route("**/*", async (route) => {
      if (chance() < 0.3) await new Promise((later) => setTimeout(later, SENT_AGAIN * (1 + Math.floor(chance() * 3))));
      await route.continue();
    });
    await page.goto("/en/screening/", { waitUntil: "commit" });
    const age = page.locator('input[name="about-age"][value="18-64"]');
    const subject = page.locator('input[name="about-subject"][value="other"]');
    await age.check();
    await expectHelpBar(page);
    // Continue before hydration submits nothing and loses nothing.
    await page.locator('form[data-page] button[type="submit"]').click();
    await subject.check();
    await screeningReady(page);
    await expect(age).toBeChecked();
    await expect(subject).toBeChecked();
    await page.locator('form[data-page] button[type="submit"]').click();
    await expect.poll(() => stepOn(page)).toBe("question emergency");
    const kept = JSON.parse((await page.evaluate(() => sessionStorage.getItem("care-guide"))) ?? "{}");
    expect(kept.answers).toEqual({ "about-age": "18-64", "about-subject": "other" });
    await page.reload({ waitUntil: "commit" });
    await screeningReady(page);
    await expect.poll(() => stepOn(page)).toBe("question emergency");
  });
