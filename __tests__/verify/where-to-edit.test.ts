import { describe, expect, it } from "vitest";
import { projectFiles } from "../house-rules/project-files";
import { WHERE_TO_EDIT } from "./where-to-edit";

const places = Object.entries(WHERE_TO_EDIT).flatMap(([property, all]) => all.map((place) => ({ property, ...place })));

describe("Where a broken property is mended", () => {
  it.each(places)("$property: $file exists and has $list", ({ file, list }) => {
    const found = projectFiles.filter(({ path }) => (file.endsWith("/") ? path.startsWith(file) : path === file));
    expect(found.length).toBeGreaterThan(0);
    if (list) expect(found.some(({ text }) => text.includes(list))).toBe(true);
  });
});
