// `npm run build`: the whole site as static files in out/, each page with its own content security policy.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeHeaders } from "../deploy/write-headers.mjs";
import { SITE_ADDRESS } from "../lib/site/address.mjs";
import { hasOwnStyles } from "../lib/site/own-styles.mjs";
import { site } from "../lib/site/site.mjs";
import { checkSite } from "./check-site.mjs";
import { writePolicy } from "./csp.mjs";
import { siteFolder } from "./exported-files.mjs";
import { readPages, writePage } from "./exported-page.mjs";
import { writeIslands } from "./islands.mjs";
import { checkNothingLeaves } from "./nothing-leaves.mjs";
import { writeParts } from "./parts.mjs";
import { writeServiceWorker } from "./service-worker.mjs";
import { joinStyles } from "./styles.mjs";

if (!(await checkSite())) process.exit(1);
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const { status } = spawnSync(process.execPath, [next, "build", "--webpack"], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
if (status !== 0) process.exit(status ?? 1);
// The styles of this copy; if it has none, no page requests them.
if (!hasOwnStyles(site)) rmSync(join(siteFolder, "site.css"));
// The URL that turns a device into a shared tablet is removed unless the settings ask for it.
if (!site.kiosk) rmSync(join(siteFolder, "kiosk"), { recursive: true });
const pages = readPages(siteFolder);
joinStyles(siteFolder, pages);
await writeIslands(siteFolder, pages);
for (const page of pages) writePolicy(page);
checkNothingLeaves(siteFolder, pages);
for (const page of pages) writePage(page);
writeServiceWorker(siteFolder);
writeHeaders(siteFolder);
writeParts(siteFolder);
if (site.kiosk)
  console.log(`Open ${SITE_ADDRESS}/kiosk/ once on each shared tablet. Other devices never clear themselves.`);
