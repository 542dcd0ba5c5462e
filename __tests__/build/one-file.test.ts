import { describe, expect, it } from "vitest";
import { refusalFor } from "../../build/one-file.mjs";
import { linksInFile } from "../../build/one-file-links.mjs";
import { site } from "../../lib/site/site.mjs";
import { site as clinic } from "../clinic/site.mjs";

it("The one-file edition is not built for a shared tablet, because it could not clear itself", () => {
  expect(clinic.kiosk).not.toBeNull();
  expect(refusalFor(clinic)).toMatch(/kiosk/);
  expect(refusalFor({ ...site, kiosk: null })).toBeNull();
});

describe("The links of a page in one file", () => {
  const inFile = (body: string) =>
    linksInFile(`<!doctype html><html><body>${body}</body></html>`, ["screening", "privacy"]);

  it("lead to the other language's file beside it", () => {
    expect(inFile('<a href="/es/screening/" hreflang="es">Español</a>')).toContain('href="care-guide-es.html"');
  });

  it("stay if their page is in the file", () => {
    expect(inFile('<a href="/en/privacy/#leave">Privacy</a>')).toContain('href="/en/privacy/#leave"');
    expect(inFile('<a href="tel:988">988</a><a href="#main">Skip</a>')).toContain('href="tel:988"');
  });

  it("become text if it is not, and are dropped from a list of links", () => {
    expect(inFile('<a class="site-name" href="/en/">Care Guide</a>')).toContain('<a class="site-name">Care Guide</a>');
    expect(
      inFile('<ul><li><a href="/en/levels/">Levels</a></li><li><a href="/en/privacy/">Privacy</a></li></ul>'),
    ).toContain('<ul><li><a href="/en/privacy/">Privacy</a></li></ul>');
  });
});
