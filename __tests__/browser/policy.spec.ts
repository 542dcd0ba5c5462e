import { expect, test } from "@playwright/test";
import { headersFor } from "../../deploy/headers.mjs";
import { openScreening } from "./answer-pages";
import { builtPages } from "./built-files";
import { outside } from "./watched";

const pages = builtPages();

const policyIn = (html: string) =>
  new Map(
    (/http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "")
      .split("; ")
      .map((directive) => directive.split(" "))
      .map(([name = "", ...values]) => [name, values] as const),
  );

test("H15 every page has its policy before anything that could load, and allows nothing unsafe", () => {
  expect(pages.length).toBeGreaterThan(5);
  for (const { path, text: html } of pages) {
    const policy = policyIn(html);
    expect(html.indexOf("Content-Security-Policy"), path).toBeLessThan(html.search(/<(link|script|style|img)\b/));
    expect(policy.get("default-src"), path).toEqual(["'none'"]);
    expect(policy.get("connect-src"), path).toEqual(["'none'"]);
    expect(policy.get("form-action"), path).toEqual(["'none'"]);
    expect(policy.get("base-uri"), path).toEqual(["'none'"]);
    expect([...policy.values()].flat().join(" "), path).not.toMatch(/unsafe|https?:|\*/);
    for (const script of policy.get("script-src") ?? []) expect(script).toMatch(/^'(self|none)'$/);
  }
});

test("H15 the server sends the listed headers with every kind of response", async ({ request }) => {
  for (const address of ["/", "/en/screening/", "/nowhere/", "/_next/nowhere.js"]) {
    const response = await request.get(address);
    const sent = response.headers();
    for (const [name, value] of Object.entries(headersFor(address)))
      if (name !== "Cache-Control") expect(sent[name.toLowerCase()], `${address} ${name}`).toBe(value);
    expect(sent["set-cookie"]).toBeUndefined();
  }
  const { "content-security-policy": policy, "referrer-policy": referrer } = (await request.get("/en/")).headers();
  expect(policy).toContain("frame-ancestors 'none'");
  expect(referrer).toBe("no-referrer");
});

test("H15 an injected script does not run, and nothing it tries gets out", async ({ page }) => {
  const stranger = await outside();
  const blocked: string[] = [];
  await page.exposeFunction("noteBlocked", (directive: string) => blocked.push(directive));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      (window as unknown as { noteBlocked(directive: string): void }).noteBlocked(effectiveDirective);
    });
  });
  await page.route("**/en/screening/", async (route) => {
    const response = await route.fetch();
    const evil = [
      "<script>window.cameIn = true</script>",
      '<img src="data:image/gif,x" onerror="window.cameIn = true">',
      `<script src="${stranger.origin}/script.js"></script>`,
      `<link rel="stylesheet" href="${stranger.origin}/style.css">`,
      `<iframe src="${stranger.origin}/frame.html"></iframe>`,
      `<img src="${stranger.origin}/pixel.gif">`,
    ].join("");
    await route.fulfill({ response, body: (await response.text()).replace("</main>", `${evil}</main>`) });
  });
  await openScreening(page);

  const attempts = await page.evaluate(async (origin) => {
    // Code run by the debugger itself may evaluate strings; after a pause it may not.
    await new Promise((done) => setTimeout(done, 10));
    const tried = async (attempt: () => unknown) => {
      try {
        await attempt();
        return "went through";
      } catch {
        return "refused";
      }
    };
    return {
      fetch: await tried(() => fetch(`${origin}/fetch`)),
      ownFetch: await tried(() => fetch("/en/")),
      eval: await tried(() => new Function("window.cameIn = true")()),
      inline: await tried(() => {
        const script = document.createElement("script");
        script.textContent = "window.cameIn = true";
        document.body.append(script);
      }),
      markup: await tried(() => {
        document.body.insertAdjacentHTML("beforeend", "<b>x</b>");
      }),
      socket: await tried(
        () =>
          new Promise((done, failed) => {
            const socket = new WebSocket(origin.replace("http", "ws"));
            socket.onopen = done;
            socket.onerror = failed;
          }),
      ),
      beacon: await tried(() => void navigator.sendBeacon(`${origin}/beacon`, "x")),
      image: await tried(
        () =>
          new Promise((done, failed) => {
            const image = new Image();
            image.onload = done;
            image.onerror = failed;
            image.src = `${origin}/image.gif`;
          }),
      ),
    };
  }, stranger.origin);

  expect(attempts).toMatchObject({
    fetch: "refused",
    ownFetch: "refused",
    eval: "refused",
    inline: "refused",
    markup: "refused",
    socket: "refused",
    image: "refused",
  });
  expect(await page.evaluate(() => (window as unknown as { cameIn?: boolean }).cameIn)).toBeUndefined();
  expect(stranger.reached).toEqual([]);
  expect(new Set(blocked)).toEqual(
    new Set([
      ...blocked,
      "script-src-elem",
      "script-src-attr",
      "connect-src",
      "frame-src",
      "img-src",
      "style-src-elem",
    ]),
  );
  // The page itself still works.
  await expect(page.locator("form[data-page]")).toBeVisible();
  await stranger.close();
});

test("H15 no other site can put the page into a frame", async ({ page, baseURL }) => {
  const stranger = await outside();
  await page.route(`${stranger.origin}/host.html`, (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}/en/"></iframe>` }),
  );
  await page.goto(`${stranger.origin}/host.html`);
  await page.waitForLoadState("networkidle");
  const inside = page.frames().find((frame) => frame !== page.mainFrame());
  expect(inside).toBeDefined();
  expect(await inside?.locator("[data-help]").count()).toBe(0);
  await stranger.close();
});
