import { describe, expect, it } from "vitest";
import { onlyCrashes } from "../../scripts/browser-crashes.mjs";

const ended = (status: string, ...messages: string[]) => ({
  status,
  results: [{ errors: messages.map((message) => ({ message })) }],
});
const report = (...tests: ReturnType<typeof ended>[]) => ({
  suites: [{ suites: [{ specs: tests.map((one) => ({ tests: [one] })) }] }],
});

describe("a run of the browser tests is repeated only where the browser itself fell over", () => {
  const passed = ended("expected");
  const crashed = ended("unexpected", "Error: page.evaluate: Target crashed");

  it("in every test that failed", () => {
    expect(onlyCrashes(report(passed, crashed))).toBe(true);
  });

  it("and never where something was asserted, ran out of time, or nothing was said", () => {
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
