import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { posterAddress, posterPage } from "../../cli/poster-page";
import { LOCALES } from "../../lib/content/locales";
import { site as clinic } from "../clinic/site.mjs";

const ADDRESS = clinic.address ?? "";

/** What a camera reads: the drawing's runs of dark modules, at eight pixels per module. */
function readCode(html: string): string | undefined {
  const size = Number(/viewBox="0 0 (\d+)/.exec(html)?.[1]);
  const dots = size * 8;
  const pixels = new Uint8ClampedArray(dots * dots * 4).fill(255);
  for (const [, x, y, length] of html.matchAll(/M(\d+) (\d+)h(\d+)v1H/g))
    for (let row = Number(y) * 8; row < (Number(y) + 1) * 8; row += 1)
      for (let column = Number(x) * 8; column < (Number(x) + Number(length)) * 8; column += 1)
        pixels.fill(0, (row * dots + column) * 4, (row * dots + column) * 4 + 3);
  return jsQR(pixels, dots, dots)?.data;
}

describe.each(LOCALES)("The poster in %s", (locale) => {
  const html = posterPage(clinic, ADDRESS, locale);

  it("leads to the start page in its language, by the code and in writing", () => {
    expect(readCode(html)).toBe(posterAddress(ADDRESS, locale));
    expect(html).toContain(`www.riverside.example/guide/${locale}/`);
  });

  it("shows 988 and 911 and the owner, and names no condition", () => {
    for (const said of ["988", "911", "Riverside Clinic"]) expect(html).toContain(said);
    expect(html).not.toMatch(/depress|depres|anxi|ansied|addict|adicc|suicid/i);
  });

  it("loads nothing from anywhere and escapes an owner's words", () => {
    expect(html).not.toMatch(/<script|<link|<img|src=/);
    const odd = { ...clinic, owner: { ...clinic.owner, name: "<b>A & B</b>" } };
    expect(posterPage(odd, ADDRESS, locale)).toContain("&#60;b&#62;A &#38; B");
  });
});
