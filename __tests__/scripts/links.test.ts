import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressesIn, checkLinks, problemAt } from "../../scripts/check-links.mjs";

/** All kinds of sites in one: the path determines the response. */
const server = createServer(({ url = "" }, response) => {
  if (url === "/silent") return;
  if (url === "/broken-off") return void response.destroy();
  const status = Number(url.slice(1));
  response.writeHead(status, status === 301 ? { Location: "/200" } : {}).end("A page.");
});
let site = "";
let closed = "";

const listening = (on: typeof server) =>
  new Promise<string>((done) =>
    on.listen(0, "127.0.0.1", () => done(`http://127.0.0.1:${(on.address() as AddressInfo).port}`)),
  );

beforeAll(async () => {
  site = await listening(server);
  const gone = createServer();
  closed = await listening(gone);
  await new Promise((done) => gone.close(done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe("npm run links", () => {
  it.each(["/200", "/301"])("accepts %s as an answer", async (path) => {
    expect(await problemAt(`${site}${path}`)).toBeNull();
  });

  it.each([
    ["/404", "404"],
    ["/403", "403"],
    ["/500", "500"],
    ["/silent", "TimeoutError"],
    ["/broken-off", "UND_ERR_SOCKET"],
  ])("reports what came from %s", async (path, problem) => {
    expect(await problemAt(`${site}${path}`, path === "/silent" ? 100 : undefined)).toBe(problem);
  });

  it("reports a host that does not exist, and a malformed URL", async () => {
    expect(await problemAt(closed)).toBe("ECONNREFUSED");
    expect(await problemAt("https://")).toBe("ERR_INVALID_URL");
  });

  it("lists what is broken with the file that names it, and continues with the rest", async () => {
    const named = [`${site}/404`, `${site}/200`, closed].map((address) => [address, "docs/some.md"]);
    const { broken, offline } = await checkLinks(named);
    expect(broken).toEqual(
      [`- ${site}/404 (404), in \`docs/some.md\``, `- ${closed} (ECONNREFUSED), in \`docs/some.md\``].sort(),
    );
    expect(offline).toBe(false);
  });

  it("distinguishes a missing network from broken links", async () => {
    expect((await checkLinks([[closed, "docs/some.md"]])).offline).toBe(true);
  });

  it("extracts URLs from sentences, code and tables, without placeholders and made-up ones", () => {
    expect(addressesIn("See (https://a.org/x#part), or https://b.org/y?z=1.")).toEqual([
      "https://a.org/x",
      "https://b.org/y?z=1",
    ]);
    expect(addressesIn('{ url: "https://c.org/" } | <https://d.org>')).toEqual(["https://c.org/", "https://d.org"]);
    expect(addressesIn("https://care-guide.example/ https://loinc.org/44250-9")).toEqual([]);
  });
});
