// `npm run app`: from a fresh copy of the project to the running site. PORT and HOST as in deploy/serve.mjs.
import { ensureDependencies, run } from "./set-up.mjs";

const ready = ensureDependencies() && run(process.execPath, ["deploy/build.mjs"]);
if (!ready) process.exit(1);
await import("../deploy/serve.mjs").then(({ serve }) => serve());
