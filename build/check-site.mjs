// Runs before `next build`: validates this copy's settings, and reports whether the parts they cannot change are as
// released.
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** Returns whether the site may be built. */
export async function checkSite() {
  const entry = join(root, "cli/check-site.ts");
  const mode = process.env.NODE_ENV;
  const { module } = await runnerImport(entry, { root, configFile: false, logLevel: "error" });
  // It sets NODE_ENV, which would make the site a development build.
  if (mode === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = mode;
  const problems = module.problems();
  if (problems.length > 0) {
    console.error(["lib/site/site.mjs is invalid:", ...problems.map((one) => `  ${one}`)].join("\n"));
    return false;
  }
  for (const { part, now, record } of module.keptParts())
    if (now !== record) console.warn(`Changed in this copy: ${part} (${now}, on record ${record}).`);
  return true;
}
