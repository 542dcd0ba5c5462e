import { describe, expect, it } from "vitest";
import { withPolicy } from "../../build/csp.mjs";
import { openings } from "../../build/nothing-leaves.mjs";

const page = '<html><head><meta charset="utf-8"/></head><script src="/assets/a.js"></script></html>';
const changed = (from: string, to: string) => openings(withPolicy(page).replace(from, to));

describe("H15 what the build looks for in a page's policy", () => {
  it("is nothing in a page of the site", () => {
    expect(openings(withPolicy(page))).toEqual([]);
  });

  it.each([
    ["a connection", "connect-src 'none'", "connect-src https://stats.example"],
    ["a form", "form-action 'none'", "form-action 'self'"],
    ["a picture from elsewhere", "img-src 'self' data:", "img-src 'self' pixel.example"],
    ["anything", "font-src 'self'", "font-src *"],
  ])("is %s that could carry something out", (_, from, to) => {
    expect(changed(from, to)).not.toEqual([]);
  });

  it("is a page without any policy", () => {
    expect(openings(page)).not.toEqual([]);
  });
});
