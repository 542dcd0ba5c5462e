import { describe, expect, it } from "vitest";
import { addressIn, isLocale, LOCALES } from "../../../lib/content/locales";

describe("The URL of a page in another language", () => {
  it.each([
    ["/", "/es/"],
    ["/en/", "/es/"],
    ["/es/", "/es/"],
    ["/en/screening/", "/es/screening/"],
    ["/en/a/b", "/es/a/b/"],
    // A page without a language prefix leads to the start page.
    ["/lost", "/es/"],
  ])("%s is %s in Spanish", (here, there) => {
    expect(addressIn("es", here)).toBe(there);
  });

  it("can be reversed", () => {
    for (const locale of LOCALES) expect(addressIn("en", addressIn(locale, "/en/privacy/"))).toBe("/en/privacy/");
    expect(isLocale("xx")).toBe(false);
  });
});
