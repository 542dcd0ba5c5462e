import { type ChildProcess, spawn } from "node:child_process";
import { expect } from "@playwright/test";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { buildClinic, clinicFolder } from "../clinic/clinic-site";
import { test } from "./engine-test";
import { frontSite } from "./fronted-site";
import { countOf, expectHelpBar, goTo, isSeen, openScreening } from "./seen";

/** Shorter than the clinic's own, because an engine's clock cannot be changed from outside. */
const SOON = { idleSeconds: 25, warnSeconds: 10 };

let server: ChildProcess;
let clinic = "";
/** The clinic's copy is below a folder of its host. */
let folder = "";

test.beforeAll(async () => {
  test.setTimeout(600_000);
  buildClinic();
  server = spawn(process.execPath, ["deploy/serve.mjs"], { cwd: clinicFolder, env: { ...process.env, PORT: "0" } });
  const address = await new Promise<URL>((found, failed) => {
    server.stdout?.on("data", (text) => {
      const [, printed] = /The site is at (http:\/\/localhost:\d+\S*)/.exec(`${text}`) ?? [];
      if (printed) found(new URL(printed));
    });
    server.once("exit", () => failed(new Error("The clinic's server exited.")));
  });
  clinic = address.origin;
  folder = address.pathname.replace(/\/$/, "");
});

test.afterAll(() => void server?.kill());

test("an idle tablet asks, with help on screen, and then clears everything", async ({ tab }) => {
  const site = await frontSite(clinic);
  let changed = 0;
  site.change((_, text) =>
    text.replace(/(idleSeconds|warnSeconds)((?:"|&quot;):)\d+/g, (_all, name: keyof typeof SOON, colon: string) => {
      changed += 1;
      return `${name}${colon}${SOON[name]}`;
    }),
  );
  const copy = `${site.origin}${folder}`;
  const pathNow = async () => new URL(await tab.address()).pathname;
  // Visiting this page once makes a device a shared tablet.
  await tab.go(`${copy}/kiosk/`);
  await expect(async () => expect(await pathNow()).toBe(`${folder}/`)).toPass({ timeout: 60_000 });
  await openScreening(tab, copy);
  expect(changed).toBeGreaterThan(0);
  await goTo(tab, "crisis", ACUTE_PATHS.suicide);
  await isSeen(tab, '[data-kiosk="asking"]');
  await expectHelpBar(tab);
  await tab.click('[data-action="stay"]');
  expect(await countOf(tab, '[data-help="crisis"]')).toBe(1);
  await expect(async () => expect(await pathNow()).toBe(`${folder}/`)).toPass({ timeout: 120_000 });
  expect(await tab.run(() => sessionStorage.getItem("care-guide"))).toBeNull();
  await tab.back();
  await expect(async () => {
    expect(await countOf(tab, '[data-result], main [data-help="crisis"], input:checked')).toBe(0);
  }).toPass();
  site.close();
});
