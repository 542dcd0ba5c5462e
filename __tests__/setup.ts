import { afterEach, beforeEach, expect, vi } from "vitest";

/** Any warning or error a test writes to the console makes it fail. */
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  const said = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(said, "Nothing may be written to the console as an error or a warning").toEqual([]);
});
