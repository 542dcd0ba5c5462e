import { describe, expect, it } from "vitest";
import { onlyDriverFailures } from "../../scripts/driver-failures.mjs";

const ended = (status: string, ...messages: string[]) => ({
  status,
  results: [{ errors: messages.map((message) => ({ message })) }],
});
const report = (...tests: ReturnType<typeof ended>[]) => ({
  suites: [{ suites: [{ specs: tests.map((one) => ({ tests: [one] })) }] }],
});

describe("Browser tests are re-run only if the runner lost its page", () => {
  const passed = ended("expected");
  const crashed = ended("unexpected", "Error: page.evaluate: Target crashed");

  it("in every test that failed", () => {
    const gone = ended(
      "unexpected",
      "Error: page.evaluate: Execution context was destroyed, most likely by a navigation.",
    );
    expect(onlyDriverFailures(report(passed, crashed, gone))).toBe(true);
  });

  it("and never if an assertion failed, a test timed out, or no reason was given", () => {
    expect(onlyDriverFailures(report(passed))).toBe(false);
    expect(
      onlyDriverFailures(report(crashed, ended("unexpected", "Error: expect(locator).toBeVisible() failed"))),
    ).toBe(false);
    expect(
      onlyDriverFailures(report(ended("unexpected", "Target crashed", "Test timeout of 180000ms exceeded."))),
    ).toBe(false);
    expect(onlyDriverFailures(report(ended("unexpected")))).toBe(false);
  });
});
