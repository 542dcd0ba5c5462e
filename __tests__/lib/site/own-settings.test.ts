import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../lib/content/locales";
import { site } from "../../../lib/site/site.mjs";

/** About the project itself. A copy with its own settings leaves this file out: docs/adopt.md. */
describe("The project's own settings", () => {
  it("name no programs, and let no site embed this one", () => {
    expect(site).toMatchObject({ local: null, embedIn: [], kiosk: null, accent: null, owner: null, address: null });
  });

  it("offer every language, English first, with the lines of the United States", () => {
    expect(site.languages).toEqual(LOCALES);
    expect(site.region).toBe("US");
  });
});
