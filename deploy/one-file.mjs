// `npm run build:file`: the questions page as one HTML file that runs from a USB stick. Made from the built site: the
// same page, the same scripts, with styles, scripts and the text's font written into it.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { siteFolder } from "./exported-files.mjs";
import { clientBuild, entries, quietly } from "./islands.mjs";

const hashOf = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

async function script() {
  const [{ output }] = [
    await build({
      ...clientBuild,
      build: {
        target: "es2022",
        write: false,
        modulePreload: false,
        rollupOptions: {
          input: join(entries, "screening.tsx"),
          onLog: quietly,
          output: { format: "iife", inlineDynamicImports: true },
        },
      },
    }),
  ];
  // Inside a page, this would end the script.
  return output[0].code.replaceAll("</script", "<\\/script");
}

const fileOf = (address) => readFileSync(join(siteFolder, address.split("?")[0]));

function styles(html) {
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)].map(
    ([, address]) => `${fileOf(address)}`,
  );
  return sheets
    .join("\n")
    .replace(
      /url\((\/_next\/static\/media\/[^)]+\.woff2)\)/g,
      (_, address) => `url(data:font/woff2;base64,${fileOf(address).toString("base64")})`,
    );
}

/** The page `locale`/`name` inside this page, so that help opens with no network and no other file. */
function insidePage(locale, name) {
  const html = `${fileOf(`/${locale}/${name}/index.html`)}`;
  const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (!main) throw new Error(`/${locale}/${name}/ has no <main>.`);
  return `<section class="column one-file-page" id="page-${name}">${main}</section>`;
}

/** Links that lead to other pages of the site lead inside the file; what is not in it is left as text to read. */
function withLinksInside(html, locale, names) {
  return html.replace(/href="\/([^"]*)"/g, (_, address) => {
    const name = address.replace(`${locale}/`, "").replace(/\/$/, "");
    return `href="#${names.includes(name) ? `page-${name}` : "main"}"`;
  });
}

export async function oneFile(locale) {
  const page = `${fileOf(`/${locale}/screening/index.html`)}`;
  const names = ["help-now", "privacy"];
  const css = styles(page);
  const js = await script();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(js)}`,
    `style-src ${hashOf(css)}`,
    "img-src data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  const bare = page
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replace(/<link\b[^>]*rel="(stylesheet|preload|modulepreload|preconnect|manifest)"[^>]*>/g, "")
    .replace(
      /<meta http-equiv="Content-Security-Policy"[^>]*>/,
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    )
    .replace("</head>", () => `<style>${css}</style></head>`)
    .replace("</main>", () => `</main>${names.map((name) => insidePage(locale, name)).join("")}`);
  return withLinksInside(bare, locale, names).replace("</body>", () => `<script>${js}</script></body>`);
}

if (!existsSync(siteFolder)) throw new Error("There is no site yet. Run `npm run build` first.");
const folder = join(siteFolder, "..", "out-file");
mkdirSync(folder, { recursive: true });
for (const locale of process.argv.slice(2).length > 0 ? process.argv.slice(2) : ["en"]) {
  const html = await oneFile(locale);
  const file = join(folder, `care-guide-${locale}.html`);
  writeFileSync(file, html);
  console.log(
    `${file}: ${Math.round(html.length / 1000)} kB, sha256 ${createHash("sha256").update(html).digest("hex")}`,
  );
}
