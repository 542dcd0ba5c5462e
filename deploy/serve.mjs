// Serves the exported site: `npm start`. PORT (3000; 0 picks a free one) and HOST (127.0.0.1; 0.0.0.0 for every
// network interface) can be set. Only exported files can be reached; all are read and compressed once, at start.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { exportedFiles, siteFolder } from "./exported-files.mjs";
import { headersFor } from "./headers.mjs";

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

function encodingFor(request, { bodies }) {
  const accepted = (request.headers["accept-encoding"] ?? "").split(",").map((part) => part.trim());
  const usable = (name) =>
    name in bodies && accepted.some((part) => part.split(";")[0] === name && !/;\s*q=0(\.0*)?$/.test(part));
  return ["br", "gzip"].find(usable) ?? "identity";
}

/** Names of chunks hold brackets, which arrive escaped. What cannot be read is no address of ours. */
function decoded(address) {
  try {
    return decodeURIComponent(address);
  } catch {
    return "";
  }
}

/** The exported file at an address, or that a page without its last slash is found with one. */
function find(site, pathname) {
  const exact = site.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (exact) return { status: 200, page: exact };
  if (site.has(`${pathname}/index.html`)) return { status: 308, moved: true };
  return { status: 404, page: site.get("/404.html") };
}

export function handlerFor(site) {
  return (request, response) => {
    const address = request.url.split(/[?#]/)[0];
    const pathname = decoded(address);
    const { status, page, moved } = find(site, pathname);
    const headers = headersFor(pathname);
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headers, Allow: "GET, HEAD" }).end();
    } else if (moved) {
      response.writeHead(status, { ...headers, Location: `${address}/` }).end();
    } else if (!page) {
      response.writeHead(status, headers).end();
    } else {
      const encoding = encodingFor(request, page);
      const tag = `"${page.tag}-${encoding}"`;
      const fresh = status === 200 && request.headers["if-none-match"] === tag;
      response.writeHead(fresh ? 304 : status, {
        ...headers,
        ...(status === 404 && { "Cache-Control": "no-store" }),
        ETag: tag,
        Vary: "Accept-Encoding",
        ...(!fresh && { "Content-Type": page.type, "Content-Length": page.bodies[encoding].length }),
        ...(!fresh && encoding !== "identity" && { "Content-Encoding": encoding }),
      });
      response.end(fresh || request.method === "HEAD" ? undefined : page.bodies[encoding]);
    }
  };
}

export async function serve() {
  const site = await loadSite();
  const host = process.env.HOST ?? "127.0.0.1";
  const server = createServer(handlerFor(site));
  server.on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE" ? `Port ${error.port} is taken. Choose another: PORT=3001 npm start` : error.message,
    );
    process.exit(1);
  });
  server.listen(Number(process.env.PORT ?? 3000), host, () => {
    const name = host === "127.0.0.1" ? "localhost" : host;
    console.log(`The site is at http://${name}:${server.address().port}/ (Ctrl+C stops it)`);
  });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
}

if (import.meta.filename === process.argv[1]) {
  await serve().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
