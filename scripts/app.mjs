// `npm run app`: from a fresh clone to the running site. `-- --port 3001` or PORT, and HOST, as in
// deploy/serve.mjs. Whatever would make it fail later is checked before anything is installed.
import { portWanted } from "../deploy/port.mjs";
import { ensureReady, isPortFree } from "./preflight.mjs";
import { ensureDependencies, root, run, step } from "./set-up.mjs";

const port = portWanted();
if (port.problem) stop(port.problem);
if (!(await isPortFree(port.port)))
  stop(`Port ${port.port} is taken by another program. Choose another one: npm run app -- --port ${port.port + 1}`);
const problem = await ensureReady(root);
if (problem) stop(problem);

const ready =
  step("1 of 2: installing what it needs (the first time only; 1 to 5 minutes)", ensureDependencies) &&
  step("2 of 2: building the site (1 to 5 minutes)", () => run(process.execPath, ["build/build.mjs"]));
if (!ready) process.exit(1);
const { serve } = await import("../deploy/serve.mjs");
await serve();

function stop(why) {
  console.error(why);
  process.exit(1);
}
