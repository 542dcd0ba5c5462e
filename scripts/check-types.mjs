// `npm run types`: generates Next's route types, then checks the whole project. Telemetry is off.
import { createRequire } from "node:module";
import { run } from "./set-up.mjs";

const program = (name) => createRequire(import.meta.url).resolve(name);
const passed =
  run(process.execPath, [program("next/dist/bin/next"), "typegen"]) &&
  run(process.execPath, [program("typescript/package.json").replace("package.json", "bin/tsc"), "--noEmit"]);
process.exitCode = passed ? 0 : 1;
