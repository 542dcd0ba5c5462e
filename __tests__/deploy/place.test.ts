import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { place } from "../../deploy/place.mjs";

const at = mkdtempSync(join(realpathSync(tmpdir()), "place a site-"));
const from = join(at, "out");
const to = join(at, "host");
const FILES = ["_headers", "404.html", "en/index.html"];

beforeAll(() => {
  mkdirSync(join(from, "en"), { recursive: true });
  for (const file of FILES) writeFileSync(join(from, file), file);
});
afterAll(() => rmSync(at, { recursive: true }));

describe("What a host serves from its root", () => {
  it("is the site itself if it has a host of its own", () => {
    place(from, to, "");
    for (const file of FILES) expect(existsSync(join(to, file)), file).toBe(true);
  });

  it("is the site under its base path, plus the files hosts read only at their root", () => {
    place(from, to, "/care/guide");
    for (const file of FILES) expect(existsSync(join(to, "care/guide", file)), file).toBe(true);
    expect(existsSync(join(to, "404.html"))).toBe(true);
    expect(existsSync(join(to, "_headers"))).toBe(true);
    expect(existsSync(join(to, "en/index.html"))).toBe(false);
  });
});
