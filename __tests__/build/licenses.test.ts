import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { isAllowed, packagesIn } from "../../build/licenses.mjs";

interface Entry {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly inBundle?: boolean;
}

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8"));
const packages = packagesIn();

describe("H15 the site's dependencies", () => {
  it("all have an allowed license", () => {
    expect(packages.length).toBeGreaterThan(50);
    expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it("come from the registry in exact versions, each with its hash", () => {
    const entries = Object.entries(lock.packages as Record<string, Entry>);
    for (const [place, { resolved, integrity, inBundle }] of entries) {
      // The project itself, and packages bundled inside another package's archive.
      if (place === "" || inBundle) continue;
      // If the lockfile omits the registry, it is npm's own setting; the hash pins the content either way.
      expect(resolved ?? "https://registry.npmjs.org/", place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, place).toMatch(/^sha512-/);
    }
    const { dependencies, devDependencies } = lock.packages[""];
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("need no install scripts: what runs is built, and nothing runs when it is installed", () => {
    const scripts = Object.entries(
      lock.packages as Record<string, Entry & { hasInstallScript?: boolean; dev?: boolean }>,
    )
      .filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
      .map(([place]) => place);
    expect(scripts).toEqual([]);
  });

  it("include nothing that counts visitors, reports errors or contacts a service", () => {
    const talking =
      /analytics|sentry|posthog|mixpanel|segment|datadog|newrelic|hotjar|plausible|gtag|firebase|vercel\/(insights|speed)/i;
    expect(packages.filter(({ name, dev }) => !dev && talking.test(name))).toEqual([]);
  });
});
