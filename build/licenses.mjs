// `npm run licenses`: every package in package-lock.json with its license. Exit code 1 if one is not on the list.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { isStartedDirectly } from "../scripts/started-directly.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** Licenses that require only keeping the notice, and one for browser data (CC-BY-4.0). */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/** Used unmodified: an image library loaded at build time, a CSS tool, a type bundler. */
const WEAK_COPYLEFT = /^(LGPL-3\.0-(or-later|only)|MPL-2\.0)$/;
const BUILD_ONLY = /^(@img\/|lightningcss|axe-core$|@axe-core\/|rollup-plugin-dts$)/;

/** Custom licenses that a person has read: use and copying are free. For tests only; not part of the site. */
const READ = new Set(["fhirpath", "@lhncbc/ucum-lhc"]);

/** Every installed package, without duplicates: its name, version and declared license. */
export function packagesIn(lockfile = join(root, "package-lock.json")) {
  const { packages } = JSON.parse(readFileSync(lockfile, "utf8"));
  return Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, { version, license, dev = false }]) => ({
      name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      license: license ?? "none stated",
      dev,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Whether a license, or one of its alternatives, is on the list. */
export function isAllowed({ name, license, dev }) {
  if (dev && READ.has(name)) return true;
  const parts = license.replace(/[()]/g, "").split(/ AND /);
  return parts.every((part) =>
    part.split(/ OR /).some((one) => ALLOWED.has(one) || (WEAK_COPYLEFT.test(one) && BUILD_ONLY.test(name))),
  );
}

if (isStartedDirectly(import.meta.filename)) {
  const packages = packagesIn();
  for (const { name, version, license } of packages) console.log(`${license}\t${name} ${version}`);
  process.exitCode = packages.every(isAllowed) ? 0 : 1;
}
