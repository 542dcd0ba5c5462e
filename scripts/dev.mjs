// `npm run dev`: the site with live reload, started from here so that Next's telemetry is off.
import { createRequire } from "node:module";
import { ensureDependencies, run } from "./set-up.mjs";

if (!ensureDependencies()) process.exit(1);
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
process.exitCode = run(process.execPath, [next, "dev", "--webpack", ...process.argv.slice(2)]) ? 0 : 1;
