import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const module = resolve(import.meta.dirname, "../../scripts/started-directly.mjs");
const folder = mkdtempSync(join(realpathSync(tmpdir()), "started-"));
const program = join(folder, "program.mjs");
const link = join(folder, "link.mjs");
const importer = join(folder, "importer.mjs");
writeFileSync(
  program,
  `import { isStartedDirectly } from ${JSON.stringify(module)};\nconsole.log(isStartedDirectly(import.meta.filename));`,
);
writeFileSync(importer, `import "./program.mjs";`);
symlinkSync(program, link);
afterAll(() => rmSync(folder, { recursive: true }));

describe("A script of the project", () => {
  it.each([
    ["by its own path", program, "true"],
    ["through a symbolic link", link, "true"],
    ["imported by another program", importer, "false"],
  ])("started %s: %s", (_, path, answer) => {
    expect(execFileSync(process.execPath, [path], { encoding: "utf8" }).trim()).toBe(answer);
  });
});
