// `npm run place`: copies out/ to out-host/ as a host serves it from its root. Where the site stands in a folder, that folder is
// in there, and beside it what hosts read only at their root: their headers, and the page for unknown addresses.
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { siteFolder } from "../build/exported-files.mjs";
import { SITE_FOLDER } from "../lib/site/address.mjs";
import { isStartedDirectly } from "../scripts/started-directly.mjs";

const AT_THE_ROOT = ["_headers", "404.html"];

/**
 * @param {string} from the site as it was built
 * @param {string} to what the host will serve; what was there is deleted first
 * @param {string} folder as "/care-guide"; "" is the host's root
 */
export function place(from, to, folder) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, join(to, folder), { recursive: true });
  for (const name of AT_THE_ROOT) copyFileSync(join(from, name), join(to, name));
}

if (isStartedDirectly(import.meta.filename))
  place(siteFolder, resolve(fileURLToPath(import.meta.url), "../../out-host"), SITE_FOLDER);
