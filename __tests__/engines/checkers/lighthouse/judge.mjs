// Runs Lighthouse on one page of a browser that listens on a port, and prints what does not pass as JSON:
//   judge.mjs <folder of Lighthouse> <port> load <address>      loads the page
//   judge.mjs <folder of Lighthouse> <port> as-is <address>     the open page at this address, as it is now
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, port, how, address] = process.argv.slice(2);
const packages = createRequire(join(folder, "package.json"));
const load = async (name) => import(pathToFileURL(packages.resolve(name)).href);
const { navigation, snapshot } = await load("lighthouse");
const { default: puppeteer } = await load("puppeteer-core");

const config = {
  extends: "lighthouse:default",
  settings: {
    onlyCategories: ["accessibility", "best-practices"],
    formFactor: "mobile",
    screenEmulation: { disabled: true },
    throttlingMethod: "provided",
    // What is in the tab is what is being judged.
    disableStorageReset: true,
  },
};

const browser = await puppeteer.connect({ browserURL: `http://localhost:${port}`, defaultViewport: null });
try {
  const page = (await browser.pages()).find((one) => how === "load" || one.url().split("#")[0] === address);
  if (!page) throw new Error(`No page is open at ${address}.`);
  const judged = how === "load" ? await navigation(page, address, { config }) : await snapshot(page, { config });
  const { audits, categories, runtimeError } = judged.lhr;
  if (runtimeError) throw new Error(runtimeError.message);
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => audits[id]));
  const failed = weighed
    .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "error" || (score !== null && score < 1))
    .map(({ id, title, errorMessage, details }) => {
      const where = (details?.items ?? []).map((item) => item.node?.snippet ?? item.url ?? item.description ?? "");
      return `${id}: ${errorMessage ?? title} ${where.join(" ").slice(0, 300)}`;
    });
  const counted = weighed.filter(({ score }) => score !== null).length;
  process.stdout.write(JSON.stringify({ failed, counted }));
} finally {
  await browser.disconnect();
}
