import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CANNOT } from "./cannot";

const root = resolve(import.meta.dirname, "../..");
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith(".spec.ts"))
  .map((name) => readFileSync(join(import.meta.dirname, name), "utf8"))
  .join("\n");

describe("Limitations of an engine", () => {
  it("are needed by some test", () => {
    for (const { needs } of CANNOT) expect(tests).toContain(`"${needs}"`);
  });

  it("are listed in the accessibility report", () => {
    const report = readFileSync(join(root, "docs/accessibility.md"), "utf8");
    for (const { reason } of CANNOT) expect(report).toContain(reason);
  });

  it("never include the most serious path", () => {
    expect(CANNOT.map(({ needs }) => needs)).not.toContain("@short");
  });
});
