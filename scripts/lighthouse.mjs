// Lighthouse, one of the third-party checkers. It needs some two hundred packages, so it has a lock file of its own and is
// installed into .cache/ only where its tests run.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { lighthouseFolder } from "./lighthouse-folder.mjs";
import { npm } from "./set-up.mjs";

const wantedIn = (root) => join(root, "__tests__", "engines", "checkers", "lighthouse");
const FILES = ["package.json", "package-lock.json"];

/** Installs exactly what its lock file says, without running any package's scripts. Returns whether it is available. */
export function ensureLighthouse(root) {
  const folder = lighthouseFolder(root);
  const read = (place) => readFileSync(join(place, "package-lock.json"), "utf8");
  if (existsSync(join(folder, "node_modules", "lighthouse")) && read(folder) === read(wantedIn(root))) return true;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of FILES) copyFileSync(join(wantedIn(root), file), join(folder, file));
  console.log("Installing Lighthouse into .cache/lighthouse …");
  const installed = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix", folder]);
  if (!installed) rmSync(folder, { recursive: true, force: true });
  return installed;
}
