// `npm run build`: the whole site as static files in out/, each page with its own content security policy.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { writePolicies } from "./csp.mjs";
import { siteFolder } from "./exported-files.mjs";
import { writeIslands } from "./islands.mjs";
import { writeParts } from "./parts.mjs";
import { writeServiceWorker } from "./service-worker.mjs";
import { writeHeaders } from "./write-headers.mjs";

const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
const { status } = spawnSync(process.execPath, [next, "build", "--webpack"], {
  stdio: "inherit",
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
});
if (status !== 0) process.exit(status ?? 1);
await writeIslands(siteFolder);
writePolicies(siteFolder);
writeServiceWorker(siteFolder);
writeHeaders(siteFolder);
writeParts(siteFolder);
