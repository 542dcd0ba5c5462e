// `npm run place`: copies out/ to out-host/ the way a host serves it from its root. If the site has a base path,
// out-host/ contains that folder, plus the files hosts read only at their root: their headers and the 404 page.
import { copyFileSync, cpSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { siteFolder } from "../build/exported-files.mjs";
import { SITE_FOLDER } from "../lib/site/address.mjs";
import { isStartedDirectly } from "../scripts/started-directly.mjs";

const AT_THE_ROOT = ["_headers", "404.html"];

/**
 * @param {string} from the site as built
 * @param {string} to what the host will serve; its previous content is deleted first
 * @param {string} folder such as "/care-guide"; "" is the host's root
 */
export function place(from, to, folder) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, join(to, folder), { recursive: true });
  for (const name of AT_THE_ROOT) copyFileSync(join(from, name), join(to, name));
}

if (isStartedDirectly(import.meta.filename))
  place(siteFolder, resolve(fileURLToPath(import.meta.url), "../../out-host"), SITE_FOLDER);
