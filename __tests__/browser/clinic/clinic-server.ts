import { spawn } from "node:child_process";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { test as base } from "@playwright/test";
import { clinicFolder } from "../../clinic/clinic-site";

const listen = (server: Server, port = 0) =>
  new Promise<string>((done) =>
    server.listen(port, "127.0.0.1", () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
  );

const closing = (server: Server) => () => {
  server.close();
  server.closeAllConnections();
};

/** The clinic's copy, served by its own server with its own headers. */
async function serveClinic(): Promise<{ readonly origin: string; readonly close: () => void }> {
  const child = spawn(process.execPath, ["deploy/serve.mjs"], {
    cwd: clinicFolder,
    env: { ...process.env, PORT: "0" },
  });
  const origin = await new Promise<string>((found, failed) => {
    let said = "";
    child.stdout.on("data", (text) => {
      said += text;
      const [, address] = /The site is at (http:\/\/localhost:\d+\S*)\//.exec(said) ?? [];
      if (address) found(address);
    });
    child.on("exit", () => failed(new Error(`The clinic's server exited. ${said}`)));
  });
  return { origin, close: () => void child.kill() };
}

/** A third-party page that embeds the site in a frame and records every message it receives. */
export async function pageAround(site: string, port = 0) {
  const html = `<!doctype html><title>Around</title><script>
    window.heard = [];
    addEventListener("message", ({ data, origin }) => {
      window.heard.push({ data, origin });
      if (data.type === "care-guide-height") document.querySelector("iframe").style.height = data.height + "px";
    });
  </script><h1>A clinic</h1><iframe src="${site}" title="Care guide" style="width:100%;height:300px"></iframe>`;
  const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html" }).end(html));
  return { origin: await listen(server, port), close: closing(server) };
}

export const test = base.extend<object, { clinic: string }>({
  clinic: [
    async ({ browserName: _ }, use) => {
      const { origin, close } = await serveClinic();
      await use(origin);
      close();
    },
    { scope: "worker" },
  ],
});
