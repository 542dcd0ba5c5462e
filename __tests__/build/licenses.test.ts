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

describe("H15 what the site is made of", () => {
  it("has a license that may be used, every part of it", () => {
    expect(packages.length).toBeGreaterThan(50);
    expect(packages.filter((one) => !isAllowed(one))).toEqual([]);
  });

  it("comes from the registry in exact versions, each with its hash", () => {
    const entries = Object.entries(lock.packages as Record<string, Entry>);
    for (const [place, { resolved, integrity, inBundle }] of entries) {
      // The project itself, and what another package brings inside its own archive.
      if (place === "" || inBundle) continue;
      // The registry is npm's own setting where the lockfile leaves it out; the hash binds the content either way.
      expect(resolved ?? "https://registry.npmjs.org/", place).toMatch(/^https:\/\/registry\.npmjs\.org\//);
      expect(integrity, place).toMatch(/^sha512-/);
    }
    const { dependencies, devDependencies } = lock.packages[""];
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
  });

  it("is needed by no install script: what runs is built, and no part runs one when it is installed", () => {
    const scripts = Object.entries(
      lock.packages as Record<string, Entry & { hasInstallScript?: boolean; dev?: boolean }>,
    )
      .filter(([, { hasInstallScript, dev }]) => hasInstallScript && !dev)
      .map(([place]) => place);
    expect(scripts).toEqual([]);
  });

  it("holds nothing that counts visitors, reports errors or speaks to a service", () => {
    const talking =
      /analytics|sentry|posthog|mixpanel|segment|datadog|newrelic|hotjar|plausible|gtag|firebase|vercel\/(insights|speed)/i;
    expect(packages.filter(({ name, dev }) => !dev && talking.test(name))).toEqual([]);
  });
});
