import { describe, expect, it } from "vitest";
import { onlyCrashes } from "../../scripts/browser-crashes.mjs";

const ended = (status: string, ...messages: string[]) => ({
  status,
  results: [{ errors: messages.map((message) => ({ message })) }],
});
const report = (...tests: ReturnType<typeof ended>[]) => ({
  suites: [{ suites: [{ specs: tests.map((one) => ({ tests: [one] })) }] }],
});

describe("Browser tests are re-run only if the browser crashed", () => {
  const passed = ended("expected");
  const crashed = ended("unexpected", "Error: page.evaluate: Target crashed");

  it("in every test that failed", () => {
    expect(onlyCrashes(report(passed, crashed))).toBe(true);
  });

  it("and never if an assertion failed, a test timed out, or no reason was given", () => {
    expect(onlyCrashes(report(passed))).toBe(false);
    expect(onlyCrashes(report(crashed, ended("unexpected", "Error: expect(locator).toBeVisible() failed")))).toBe(
      false,
    );
    expect(onlyCrashes(report(ended("unexpected", "Target crashed", "Test timeout of 180000ms exceeded.")))).toBe(
      false,
    );
    expect(onlyCrashes(report(ended("unexpected")))).toBe(false);
  });
});
