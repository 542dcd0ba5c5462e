import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headersFor } from "../../deploy/headers.mjs";
import { handlerFor, loadSite, refuseUnreadable } from "../../deploy/serve.mjs";

const HELP = "<h1>Call 988</h1>".repeat(40);
const folder = mkdtempSync(join(realpathSync(tmpdir()), "site-"));
let server: Server;
let port = 0;

/** The server's response to exactly these bytes: status, headers and body. */
function answerTo(request: string): Promise<{ status: number; headers: Record<string, string>; body: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    let raw = "";
    socket.setEncoding("latin1");
    socket.on("data", (chunk) => {
      raw += chunk;
    });
    socket.on("error", reject);
    socket.on("close", () => {
      const [head = "", body = ""] = raw.split(/\r\n\r\n(.*)/s);
      const [first = "", ...lines] = head.split("\r\n");
      const names = lines.map((line) => line.split(":")[0]?.toLowerCase());
      expect(new Set(names).size, "a header is sent twice").toBe(names.length);
      const headers = Object.fromEntries(
        lines.map((line) => {
          const [, name = "", value = ""] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
          return [name.toLowerCase(), value];
        }),
      );
      resolve({ status: Number(first.split(" ")[1]), headers, body });
    });
  });
}
const ask = (target: string, { method = "GET", more = "" } = {}) =>
  answerTo(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);

beforeAll(async () => {
  mkdirSync(join(folder, "en"));
  writeFileSync(join(folder, "en", "index.html"), "<p>Hello</p>".repeat(60));
  writeFileSync(join(folder, "404.html"), HELP);
  server = createServer(handlerFor(await loadSite(folder)));
  server.on("clientError", refuseUnreadable);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe("A site with a base path", () => {
  const FOLDER = "/care-guide";
  const status = async (target: string) => {
    const { port } = inFolder.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}${target}`, { redirect: "manual" });
    return { status: answer.status, to: answer.headers.get("location"), body: await answer.text(), answer };
  };
  let inFolder: Server;
  beforeAll(async () => {
    inFolder = createServer(handlerFor(await loadSite(folder), FOLDER));
    await new Promise<void>((ready) => inFolder.listen(0, "127.0.0.1", ready));
  });
  afterAll(() => void inFolder.close());

  it("is served there, with its headers", async () => {
    const { status: found, body, answer } = await status(`${FOLDER}/en/`);
    expect([found, body.slice(0, 8)]).toEqual([200, "<p>Hello"]);
    for (const [name, value] of Object.entries(headersFor("/en/"))) expect(answer.headers.get(name)).toBe(value);
  });

  it.each([
    ["/", `${FOLDER}/`],
    [FOLDER, `${FOLDER}/`],
    [`${FOLDER}/en`, `${FOLDER}/en/`],
  ])("is found from %s", async (target, to) => {
    expect(await status(target)).toMatchObject({ to });
  });

  it.each([`${FOLDER}/nothing/`, "/en/", "/care-guides/en/"])("answers %s with the 404 page", async (target) => {
    const { status: found, body } = await status(target);
    expect(found).toBe(404);
    expect(body).toContain("Call 988");
  });
});

describe("H11 the server", () => {
  it.each([
    ["an address that does not exist", "/nothing/", "GET", 404],
    ["a broken percent sign", "/%", "GET", 400],
    ["bytes that are not text", "/en/%E0%A4%A", "GET", 400],
    ["no address at all", "*", "GET", 400],
    ["an unsupported method", "/en/", "POST", 405],
    ["a question about its methods", "*", "OPTIONS", 405],
  ])("answers %s with the 404 page and every header", async (_, target, method, status) => {
    const answer = await ask(target, { method });
    expect(answer.status).toBe(status);
    expect(answer.body).toContain("Call 988");
    for (const name of Object.keys(headersFor("/"))) expect(answer.headers).toHaveProperty(name.toLowerCase());
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it("answers a malformed request with every header, and with help", async () => {
    for (const [sent, status] of [
      ["\x16\x03\x01 this is no request\r\n\r\n", 400],
      [`GET /en/ HTTP/1.1\r\nHost: a\r\nX: ${"x".repeat(20_000)}\r\n\r\n`, 431],
    ] as const) {
      const answer = await answerTo(sent);
      expect(answer.status).toBe(status);
      expect(answer.body).toContain("988");
      for (const name of Object.keys(headersFor("/"))) expect(answer.headers).toHaveProperty(name.toLowerCase());
    }
  });

  it("redirects to the trailing slash once, and never to another host", async () => {
    const moved = await ask("/en");
    expect(moved.status).toBe(308);
    expect(moved.headers.location).toBe("/en/");
    expect((await ask("//en")).headers.location ?? "/").not.toMatch(/^\/\//);
  });

  it("accepts a whole URL in place of the path, as a proxy sends it", async () => {
    expect((await ask("http://localhost/en/")).status).toBe(200);
    const unknown = await ask("http://localhost/none/");
    expect(unknown.status).toBe(404);
    expect(unknown.headers).toHaveProperty("x-content-type-options");
  });

  it("sends nothing the browser already has: one tag, a list of tags, a weak one, any", async () => {
    const { etag = "" } = (await ask("/en/")).headers;
    const same = async (tags: string) => (await ask("/en/", { more: `If-None-Match: ${tags}\r\n` })).status;
    expect(await same(etag)).toBe(304);
    expect(await same(`"other", ${etag}`)).toBe(304);
    expect(await same(`W/${etag}`)).toBe(304);
    expect(await same("*")).toBe(304);
    expect(await same('"other"')).toBe(200);
  });

  it.each([
    ["br, gzip", "br"],
    ["gzip;q=1, br;q=0.5", "gzip"],
    ["br;Q=0, gzip", "gzip"],
    ["identity", undefined],
  ])("compresses for a browser that accepts %s", async (accepted, encoding) => {
    const answer = await ask("/en/", { more: `Accept-Encoding: ${accepted}\r\n` });
    expect(answer.status).toBe(200);
    expect(answer.headers["content-encoding"]).toBe(encoding);
  });
});
