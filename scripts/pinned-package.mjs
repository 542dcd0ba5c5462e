// One npm package, fetched into .cache/ for tests or comparison and never installed: none of its
// scripts run, no dependencies come with it, and its integrity is pinned.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

const folderIn = (root, { name, version }) => join(root, ".cache", `${name}-${version}`);

/** The contents of the package. */
export const packageFolder = (root, pinned) => join(folderIn(root, pinned), "package");

/** Fetches the package once and checks its integrity. Returns whether it is available, and prints why if not. */
export function ensurePackage(root, pinned) {
  if (existsSync(packageFolder(root, pinned))) return true;
  const { name, version, integrity } = pinned;
  const folder = folderIn(root, pinned);
  mkdirSync(join(root, ".cache"), { recursive: true });
  // A folder of its own: two test workers may fetch the same package at once.
  const coming = mkdtempSync(`${folder}.coming-`);
  try {
    const shell = process.platform === "win32";
    execFileSync("npm", ["pack", `${name}@${version}`, "--silent"], { cwd: coming, stdio: "ignore", shell });
    const archive = `${name}-${version}.tgz`;
    const digest = createHash("sha512")
      .update(readFileSync(join(coming, archive)))
      .digest("base64");
    if (`sha512-${digest}` !== integrity) throw new Error("its integrity does not match the pinned version");
    execFileSync("tar", ["-xzf", archive], { cwd: coming });
    rmSync(join(coming, archive));
    renameSync(coming, folder);
    return true;
  } catch (error) {
    if (existsSync(packageFolder(root, pinned))) return true;
    console.error(`${name} ${version} could not be downloaded from npm: ${error.message}`);
    return false;
  } finally {
    rmSync(coming, { recursive: true, force: true });
  }
}
