// `npm run test:hostile`: all hostile inputs, more than 100,000; `npm test` samples them.
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    "run",
    "--config",
    "__tests__/vitest.config.mts",
    "--project",
    "logic",
    "--testTimeout",
    "1200000",
    "__tests__/hostile/",
  ],
  { cwd: root, stdio: "inherit", env: { ...process.env, HOSTILE_INPUTS: "all" } },
);
process.exitCode = status ?? 1;
