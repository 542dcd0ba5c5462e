import { afterEach, describe, expect, it, vi } from "vitest";
import { leave } from "../../app/_components/leave";

// Navigation cannot be followed here; the browser tests do that.
afterEach(() => {
  window.sessionStorage.clear();
  delete document.documentElement.dataset.left;
});

describe("H14 leaving", () => {
  it("clears everything this tab stores, and blanks the page", () => {
    for (const key of ["care-guide", "care-guide-earlier", "care-guide-region", "anything"])
      window.sessionStorage.setItem(key, "x");
    leave();
    expect(window.sessionStorage).toHaveLength(0);
    expect(document.documentElement.dataset.left).toBe("");
  });

  it("blanks the page and leaves even if storage throws", () => {
    const refused = vi.spyOn(Storage.prototype, "clear").mockImplementation(() => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(leave).not.toThrow();
    refused.mockRestore();
    expect(document.documentElement.dataset.left).toBe("");
  });
});
