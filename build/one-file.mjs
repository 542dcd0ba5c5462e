// `npm run build:file`: the questions as one HTML file that runs from a USB stick, made from the built site: the same
// page, the same scripts and styles, and the help and privacy pages, all inlined.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { build } from "vite";
import { fromSite } from "../lib/site/address.mjs";
import { site } from "../lib/site/site.mjs";
import { isStartedDirectly } from "../scripts/started-directly.mjs";
import { hashOf, policyOf } from "./csp.mjs";
import { siteFolder } from "./exported-files.mjs";
import { clientBuild, quietly } from "./islands.mjs";
import { fileName, linksInFile } from "./one-file-links.mjs";

const fileFolder = resolve(siteFolder, "../out-file");
/** Pages included below the questions. */
const ALONG = ["help-now", "privacy"];

/** In document order: linked style sheets and inline styles. */
const STYLES = /<link rel="stylesheet" href="([^"]+)"[^>]*>|<style>([\s\S]*?)<\/style>/g;
const TYPES = { ".woff2": "font/woff2", ".png": "image/png", ".svg": "image/svg+xml" };
const read = (address) => readFileSync(join(siteFolder, fromSite(address.split("?")[0])));

/** The bundler's helper for lazy chunks refers to a URL that a single file does not have and does not need. */
const quietlyInOne = (level, log, print) =>
  (log.code === "EMPTY_IMPORT_META" && `${log.id} ${log.message}`.includes("vite/preload-helper")) ||
  quietly(level, log, print);

async function script() {
  const { output } = await build({
    ...clientBuild,
    build: {
      target: "es2022",
      write: false,
      modulePreload: false,
      rollupOptions: {
        input: join(clientBuild.root, "app/_islands/one-file.ts"),
        onLog: quietlyInOne,
        output: { format: "iife", codeSplitting: false },
      },
    },
  });
  // Inside a page these would end the script, or start one.
  return output[0].code.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
}

function styles(html) {
  const sheets = [...html.matchAll(STYLES)].map(([, address, inside]) => inside ?? `${read(address)}`);
  const inside = (_, address) => `url(data:${TYPES[extname(address)]};base64,${read(address).toString("base64")})`;
  const together = sheets.join("\n").replaceAll("font-display:optional", "font-display:block");
  return together.replace(/url\(["']?(\/[^)"']+)["']?\)/g, inside);
}

function pageAlong(locale, name) {
  const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(`${read(`/${locale}/${name}/index.html`)}`) ?? [];
  if (!main) throw new Error(`The page /${locale}/${name}/ has no <main>.`);
  return `<section class="column no-print" id="page-${name}">${main}</section>`;
}

/** The complete file in one language. */
function oneFile(locale, js) {
  const page = `${read(`/${locale}/screening/index.html`)}`;
  const css = styles(page);
  const policy = policyOf({ scripts: [hashOf(js)], styles: [hashOf(css)], fonts: ["data:"], images: ["data:"] });
  return linksInFile(page, ["screening", ...ALONG])
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(STYLES, "")
    .replace(/<link\b[^>]*rel="(?:preload|modulepreload|preconnect|manifest|alternate)"[^>]*>/g, "")
    .replace(/(<meta http-equiv="Content-Security-Policy" content=)"[^"]*"/, (_, start) => `${start}"${policy}"`)
    .replace("</head>", () => `<style>${css}</style></head>`)
    .replace("</main>", () => `</main>${ALONG.map((name) => pageAlong(locale, name)).join("")}`)
    .replace("</body>", () => `<script>${js}</script></body>`);
}

async function writeOneFiles() {
  const js = await script();
  mkdirSync(fileFolder, { recursive: true });
  const locales = readdirSync(siteFolder).filter((name) => existsSync(join(siteFolder, name, "screening/index.html")));
  for (const locale of locales) {
    const html = oneFile(locale, js);
    const file = join(fileFolder, fileName(locale));
    writeFileSync(file, html);
    const sum = createHash("sha256").update(html).digest("hex");
    console.log(`${file}: ${Math.round(html.length / 1000)} kB, sha256 ${sum}`);
  }
}

/** Why a copy of the site cannot have the one-file edition; null if it can. */
export const refusalFor = ({ kiosk }) =>
  kiosk
    ? "A file cannot clear itself for the next person (docs/adopt.md): take kiosk out of lib/site/site.mjs first."
    : null;

if (isStartedDirectly(import.meta.filename)) {
  const refusal = refusalFor(site);
  if (refusal) {
    console.error(refusal);
    process.exit(1);
  }
  if (!existsSync(siteFolder)) await import("./build.mjs");
  await writeOneFiles();
}
