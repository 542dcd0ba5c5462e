// The site of a fictional clinic, built as docs/adopt.md says: a copy of the project, its own lib/site/site.mjs, `npm
// run build`. Rebuilt only when a source has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
/** Not part of the project, or generated from it. */
const LEFT_OUT = new Set([".git", ".cache", ".next", "node_modules", "out", "out-file", "out-host", "dist"]);
const sources = readdirSync(root).filter((name) => !LEFT_OUT.has(name));

export const clinicFolder = join(root, ".cache", "clinic");

const filesOf = (source: string): readonly string[] => {
  const path = join(root, source);
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

function hashOfSources(settings: string): string {
  const hash = createHash("sha256").update(readFileSync(settings));
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Copies the project with these settings. */
function copyWith(settings: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of sources) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "lib/site/site.mjs"), readFileSync(settings));
}

export function buildClinic(): void {
  const settings = join(__dirname, "site.mjs");
  const stamp = join(clinicFolder, "built-from");
  const hash = hashOfSources(settings);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  copyWith(settings, clinicFolder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ["build/build.mjs"], {
    cwd: clinicFolder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Building the clinic's site failed.\n${stdout}\n${stderr}`);
  writeFileSync(stamp, hash);
}
