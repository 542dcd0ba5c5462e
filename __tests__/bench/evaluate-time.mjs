import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Runs `evaluate` on a file; resident memory is read from the operating system meanwhile, if available. */
export async function evaluateTime(root, file) {
  const began = performance.now();
  const child = spawn(process.execPath, ["scripts/run-bundle.mjs", "cli/evaluate.ts", file], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let lines = 0;
  let peak = 0;
  child.stdout.on("data", (chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
  });
  const timer = setInterval(() => {
    const status = existsSync(`/proc/${child.pid}/status`) ? readFileSync(`/proc/${child.pid}/status`, "utf8") : "";
    peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0));
  }, 100);
  await new Promise((closed) => child.on("close", closed));
  clearInterval(timer);
  return { lines, seconds: (performance.now() - began) / 1000, peak: peak / 1024 };
}
