// Serves the exported site: `npm start`. Options: `-- --port 3001` or PORT (default 3000; 0 picks a free one) and HOST
// (default 127.0.0.1; 0.0.0.0 for every network interface). Only exported files can be reached; all are read and
// compressed once, at startup.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import fresh from "fresh";
import Negotiator from "negotiator";
import { exportedFiles, siteFolder } from "../build/exported-files.mjs";
import { inSite, SITE_FOLDER } from "../lib/site/address.mjs";
import { isStartedDirectly } from "../scripts/started-directly.mjs";
import { headersFor } from "./headers.mjs";
import { portWanted } from "./port.mjs";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};
const COMPRESSED_ALREADY = new Set([".ico", ".png", ".woff2"]);
const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

async function load({ file, pathname }) {
  const plain = readFileSync(file);
  const type = extname(pathname);
  const bodies = { identity: plain };
  if (!COMPRESSED_ALREADY.has(type))
    [bodies.br, bodies.gzip] = await Promise.all([brotli(plain, BROTLI), gzipped(plain)]);
  const tag = createHash("sha256").update(plain).digest("base64url").slice(0, 22);
  return [pathname, { bodies, tag, type: TYPES[type] ?? "application/octet-stream" }];
}

export async function loadSite(folder = siteFolder) {
  if (!existsSync(folder)) throw new Error("There is no site to serve yet. Run `npm run build` first.");
  const served = exportedFiles(folder).filter(({ pathname }) => pathname !== "/_headers");
  return new Map(await Promise.all(served.map(load)));
}

/** The best available encoding the browser accepts, by its own ranking. */
function encodingFor(request, { bodies }) {
  const available = ["br", "gzip", "identity"].filter((name) => name in bodies);
  return new Negotiator(request).encoding(available, ["br", "gzip"]) ?? "identity";
}

/**
 * The path of a request; null if it is malformed. A proxy may send the whole URL in place of the path. Names of chunks
 * contain brackets, which arrive escaped.
 */
function pathIn(target) {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/)[0];
  try {
    return path.startsWith("/") ? decodeURIComponent(path) : null;
  } catch {
    return null;
  }
}

/** Escapes a path again, so that a redirect never leads to another host ("//other.example"). */
const escaped = (pathname) => encodeURI(pathname).replace(/^\/{2,}/, "/");

/** A path of the host, relative to the site's root; null if it is outside the base path. */
const inside = (path, folder) => (path?.startsWith(`${folder}/`) ? path.slice(folder.length) : null);

/** What to send for a path of the host: an exported file, a redirect to one, or the 404 page. */
function find(site, path, folder) {
  const help = site.get("/404.html");
  if (path === null) return { status: 400, page: help };
  if (folder !== "" && (path === "/" || path === folder)) return { status: 307, to: `${folder}/` };
  const pathname = inside(path, folder);
  if (pathname === null) return { status: 404, page: help };
  const exact = site.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (exact) return { status: 200, page: exact };
  if (site.has(`${pathname}/index.html`)) return { status: 308, to: `${folder}${escaped(pathname)}/` };
  return { status: 404, page: help };
}

/** A request handler for a site with this base path, such as "/care-guide"; "" is the root. */
export function handlerFor(site, folder = SITE_FOLDER) {
  const allowed = new Set(["GET", "HEAD"]);
  return (request, response) => {
    const path = pathIn(request.url);
    const found = find(site, path, folder);
    const { status, page, to } = allowed.has(request.method) ? found : { status: 405, page: site.get("/404.html") };
    const headers = { ...headersFor(inside(path, folder) ?? "/"), ...(status === 405 && { Allow: "GET, HEAD" }) };
    if (to) return response.writeHead(status, { ...headers, Location: to }).end();
    if (!page) return response.writeHead(status, headers).end();
    const encoding = encodingFor(request, page);
    const tag = `"${page.tag}-${encoding}"`;
    const sent = {
      ...headers,
      ...(status !== 200 && { "Cache-Control": "no-store" }),
      ETag: tag,
      Vary: "Accept-Encoding",
    };
    if (status === 200 && fresh(request.headers, { etag: tag })) return response.writeHead(304, sent).end();
    response.writeHead(status, {
      ...sent,
      "Content-Type": page.type,
      "Content-Length": page.bodies[encoding].length,
      ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : page.bodies[encoding]);
  };
}

/** A malformed request also gets every header, and an explanation. */
export function refuseUnreadable(error, socket) {
  if (error.code === "ECONNRESET" || !socket.writable) return socket.destroy();
  const status = {
    HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
    ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  };
  const headers = { ...headersFor("/"), "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" };
  const lines = Object.entries({ ...headers, Connection: "close" }).map(([name, value]) => `${name}: ${value}`);
  const body = "This request could not be read. In an emergency in the United States call 911, or call or text 988.\n";
  socket.end(`HTTP/1.1 ${status[error.code] ?? "400 Bad Request"}\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

export async function serve() {
  const { port, problem } = portWanted();
  if (problem) throw new Error(problem);
  const site = await loadSite();
  const host = process.env.HOST ?? "127.0.0.1";
  const server = createServer({ requireHostHeader: true }, handlerFor(site));
  server.on("clientError", refuseUnreadable);
  server.on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${error.port} is taken by another program. Choose another one: npm start -- --port ${error.port + 1}`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, host, () => {
    const name = host === "127.0.0.1" ? "localhost" : host;
    console.log(`\n    The site is at http://${name}:${server.address().port}${inSite("/")}\n\n    Ctrl+C stops it.`);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
}

if (isStartedDirectly(import.meta.filename)) {
  serve().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
