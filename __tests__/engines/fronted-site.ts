import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** The built site behind the test's own server, which can be slow, offline, or publish something else. */
export interface FrontedSite {
  /** An origin no other test has: what a browser stores for one is not there for another. */
  readonly origin: string;
  /** Scripts wait until they are released. */
  holdScripts(): void;
  letGo(): void;
  /** Stops responding, or responds again. */
  away(isAway: boolean): void;
  /** Changes responses by requested path. */
  change(how: (path: string, text: string) => string): void;
  close(): void;
}

/** Headers of a single connection, and of the body in its current encoding. */
const OWN = /^(connection|content-encoding|content-length|date|keep-alive|transfer-encoding|etag|vary)$/i;
const TEXT = /html|javascript|css|json/;

/** Opens a server in front of the site at `original`. */
export async function frontSite(original: string): Promise<FrontedSite> {
  const waiting = new Set<() => void>();
  const state = { held: false, away: false, changed: (_path: string, text: string) => text };
  const released = () => new Promise<void>((go) => waiting.add(go));
  const answer = async (path: string, response: ServerResponse) => {
    if (state.held && path.endsWith(".js")) await released();
    const from = await fetch(new URL(path, original), { redirect: "manual" });
    const body = Buffer.from(await from.arrayBuffer());
    const headers = [...from.headers].filter(([name]) => !OWN.test(name));
    const isText = TEXT.test(from.headers.get("content-type") ?? "");
    response.writeHead(from.status, Object.fromEntries(headers)).end(isText ? state.changed(path, `${body}`) : body);
  };
  const server = createServer((request, response) => {
    if (state.away) return void request.socket.destroy();
    answer(request.url ?? "/", response).catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const letGo = () => {
    state.held = false;
    for (const go of waiting) go();
    waiting.clear();
  };
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    holdScripts: () => {
      state.held = true;
    },
    letGo,
    away: (isAway) => {
      state.away = isAway;
      if (isAway) server.closeAllConnections();
    },
    change: (how) => {
      state.changed = how;
    },
    close: () => {
      letGo();
      server.close();
      server.closeAllConnections();
    },
  };
}
