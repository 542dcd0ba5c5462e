import jsQR from "jsqr";
import { describe, expect, it } from "vitest";
import { qrPicture } from "../../../lib/exchange/answer-qr";

const ON_PAPER = 3;

/** The symbol as a camera sees it: black and white pixels, three per module. */
function scanned(path: string, size: number): string | null {
  const side = size * ON_PAPER;
  const points = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = Number(y) * ON_PAPER; row < (Number(y) + 1) * ON_PAPER; row += 1)
      for (let at = Number(x) * ON_PAPER; at < (Number(x) + Number(width)) * ON_PAPER; at += 1)
        points.fill(0, (row * side + at) * 4, (row * side + at) * 4 + 3);
  return jsQR(points, side, side)?.data ?? null;
}

describe("A QR symbol", () => {
  it.each([1, 120, 640])("of %i letters can be decoded by another library", (letters) => {
    const text = `https://example.org/en/open/#${"aB3_-xyZ".repeat(letters).slice(0, letters)}`;
    const picture = qrPicture(text);
    expect(picture?.version).toBeLessThanOrEqual(22);
    expect(picture && scanned(picture.path, picture.size)).toBe(text);
  });

  it("is not made if it would be too fine to scan", () => {
    expect(qrPicture("x".repeat(2000))).toBeNull();
  });
});
