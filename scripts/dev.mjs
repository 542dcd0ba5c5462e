// `npm run dev`: the site with live reload. Through here, so that Next sends nothing about its use anywhere.
import { createRequire } from "node:module";
import { ensureDependencies, run } from "./set-up.mjs";

if (!ensureDependencies()) process.exit(1);
const next = createRequire(import.meta.url).resolve("next/dist/bin/next");
process.exitCode = run(process.execPath, [next, "dev", "--webpack", ...process.argv.slice(2)]) ? 0 : 1;
