import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./project-files";

const root = resolve(import.meta.dirname, "../..");
const files = sourceFiles.filter(({ path }) => path.startsWith("questionnaires/"));

/** Where a value contains something that JSON could not represent. */
function notData(value: unknown, place: string): string[] {
  if (value === null || ["string", "number", "boolean", "undefined"].includes(typeof value)) return [];
  if (typeof value !== "object") return [`${place}: ${typeof value}`];
  const plain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  if (!plain) return [`${place}: ${value.constructor.name}`];
  return Object.entries(value).flatMap(([key, part]) => notData(part, `${place}.${key}`));
}

describe("Questionnaires", () => {
  it("are found", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(notData({ when: () => true, day: new Date() }, "rule")).toEqual(["rule.when: function", "rule.day: Date"]);
  });

  it.each(files.map(({ path }) => path))("%s contains data only", async (path) => {
    const module: Record<string, unknown> = await import(/* @vite-ignore */ join(root, path));
    expect(Object.entries(module).flatMap(([name, value]) => notData(value, name))).toEqual([]);
  });
});
