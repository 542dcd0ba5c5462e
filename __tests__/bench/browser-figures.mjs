// What a page costs in a browser, simulating a mid-range phone: CPU slowed down four times, 1.6 Mbps, 150 ms latency.
import { createServer } from "node:http";
import { chromium } from "@playwright/test";
import { handlerFor, loadSite } from "../../deploy/serve.mjs";
import { CHROMIUM_FLAGS, chromiumPath } from "../../scripts/chromium.mjs";

const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const PROCESSOR = 4;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * Runs before the page: records when its first choice was painted and presses it right then, when the scripts start to
 * handle presses, and how long each later press takes to become visible: the pressed button, and the page it leads to.
 */
function watch() {
  const seen = { painted: 0, answerable: 0, presses: [], turns: [] };
  Object.assign(globalThis, { seen });
  // A message is handled after the frame it was sent from has been painted.
  const oncePainted = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  let pressedAt = 0;
  addEventListener("click", ({ timeStamp }) => (pressedAt = timeStamp), { capture: true });
  let shown;
  new MutationObserver(() => {
    const now = document.querySelector("form[data-page]")?.dataset.page;
    if (!now || now === shown) return;
    const from = pressedAt;
    if (shown && from > 0) requestAnimationFrame(() => oncePainted(() => seen.turns.push(performance.now() - from)));
    shown = now;
  }).observe(document, { childList: true, subtree: true });
  new MutationObserver(() => {
    if (document.documentElement?.dataset.answerable === "") seen.answerable ||= performance.now();
  }).observe(document, { attributes: true, subtree: true, attributeFilter: ["data-answerable"] });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "click") seen.presses.push(duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
  const look = () => {
    const choice = document.querySelector("input[type=radio]");
    const box = (choice?.closest("label") ?? choice)?.getBoundingClientRect();
    if (!box || box.height === 0 || box.top >= innerHeight) return requestAnimationFrame(look);
    oncePainted(() => {
      seen.painted = performance.now();
      choice.click();
    });
  };
  requestAnimationFrame(look);
}

/** Runs in the page: what it had requested by the time its scripts handled a press. */
function untilAnswerable() {
  const { painted, answerable } = globalThis.seen;
  const asked = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].filter(
    ({ startTime }) => startTime <= answerable,
  );
  return {
    painted,
    answerable,
    requests: asked.length,
    bytes: asked.reduce((sum, { transferSize }) => sum + transferSize, 0),
  };
}

/** CPU milliseconds the page's main thread has used so far; time spent waiting on a busy machine is excluded. */
async function processorTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}

/** One press and the work it caused: its handlers, and the layout and paint of what they changed. */
async function press(page, session, element, work) {
  await element.scrollIntoViewIfNeeded();
  const isContinue = (await element.getAttribute("type")) === "submit";
  const before = await processorTime(session);
  await element.click();
  await page.waitForTimeout(150);
  work.push({ isContinue, spent: (await processorTime(session)) - before });
}

async function visit(browser, { address, answering, ready }) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: "allow" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", NETWORK);
  await session.send("Emulation.setCPUThrottlingRate", { rate: PROCESSOR });
  let requests = 0;
  page.on("request", () => {
    requests += 1;
  });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: "commit" });
  await page.waitForSelector("html[data-answerable]", { state: "attached" });
  // What loads after the first question is still part of loading, so the network is cut only then.
  await page.waitForSelector(ready, { state: "attached" });
  await page.waitForLoadState("networkidle");
  const loaded = requests;
  const first = await page.evaluate(untilAnswerable);
  const loading = await processorTime(session);
  const work = [];
  const heard = await answering(page, (element) => press(page, session, element, work));
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { presses, turns } = await page.evaluate(() => globalThis.seen);
  await context.close();
  // A first press that was lost has to be repeated once the scripts handle it.
  const firstChoice = heard ? first.painted : first.answerable;
  return { ...first, firstChoice, presses, turns, loading, work, heap: usedSize, later: requests - loaded };
}

/**
 * Medians over several visits to each page, keyed by name, each visit with an empty cache. The pages take turns, so
 * that other load on the machine affects all of them.
 */
export async function browserFigures(pages, visits) {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_FLAGS });
  const places = [];
  for (const [name, { folder, path, answering, ready = "html" }] of Object.entries(pages)) {
    const server = createServer(handlerFor(await loadSite(folder)));
    await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
    places.push({
      name,
      server,
      answering,
      ready,
      address: `http://localhost:${server.address().port}${path}`,
      all: [],
    });
  }
  // The first visit to each page warms up the browser and is not counted.
  for (let index = 0; index <= visits; index += 1)
    for (const place of places) {
      const figures = await visit(browser, place);
      if (index > 0) place.all.push(figures);
    }
  await browser.close();
  for (const { server } of places) server.close();
  return Object.fromEntries(places.map(({ name, all }) => [name, figuresOf(all)]));
}

function figuresOf(all) {
  const of = (name) => median(all.map((one) => one[name]));
  const presses = all.flatMap((one) => one.presses);
  const turns = all.flatMap((one) => one.turns);
  const work = all.flatMap((one) => one.work);
  const workOf = (wanted) => work.filter(wanted).map(({ spent }) => spent);
  return {
    bytes: of("bytes"),
    requests: of("requests"),
    firstChoice: of("firstChoice"),
    answerable: of("answerable"),
    // The browser does not report presses shorter than a frame; they count as one frame.
    press: presses.length > 0 ? median(presses) : 16,
    worstPress: Math.max(16, ...presses),
    turn: median(turns) ?? 0,
    worstTurn: Math.max(0, ...turns),
    loading: of("loading"),
    pressWork: median(workOf(() => true)),
    continueWork: median(workOf(({ isContinue }) => isContinue)) ?? 0,
    heap: of("heap"),
    later: Math.max(...all.map((one) => one.later)),
  };
}
