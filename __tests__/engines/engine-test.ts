import { test as base } from "@playwright/test";
import { type FrontedSite, frontSite } from "./fronted-site";
import { launchPuppet } from "./puppet";
import type { Engine, EngineName, Settings, Tab } from "./tab";
import { launchWebKit } from "./webkit";

export const launch = (name: EngineName, settings: Settings): Promise<Engine> =>
  name === "webkit" ? launchWebKit(settings) : launchPuppet(name, settings);

interface Each {
  readonly site: FrontedSite;
  readonly tab: Tab;
}
interface Whole extends Settings {
  readonly engineName: EngineName;
  readonly engine: Engine;
}

/** A test in one engine, each with an origin of its own. */
export const test = base.extend<Each, Whole>({
  engineName: ["chromium", { option: true, scope: "worker" }],
  colors: ["light", { option: true, scope: "worker" }],
  engine: [
    async ({ engineName, colors }, use) => {
      const engine = await launch(engineName, { colors });
      await use(engine);
      await engine.close();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  site: async ({ baseURL }, use) => {
    const site = await frontSite(baseURL ?? "");
    await use(site);
    site.close();
  },
  tab: async ({ engine }, use) => {
    const tab = await engine.tab();
    await use(tab);
    await tab.close();
  },
});
