// Writes the headers of headers.mjs in the formats of other servers: out/_headers (Netlify, Cloudflare Pages),
// deploy/nginx, and deploy/hosts for Vercel and Apache. Each takes the site's base path into account.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE_FOLDER } from "../lib/site/address.mjs";
import { headerRules, rulesIn } from "./headers.mjs";

const WRITTEN_BY = "# Written by deploy/write-headers.mjs from deploy/headers.mjs. Do not edit.";

/** Netlify joins a repeated header with a comma, so a later rule first removes the earlier one. */
export function staticHostHeaders(rules = headerRules) {
  const seen = new Set();
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(seen.has(name) ? [`  ! ${name}`] : []),
      `  ${name}: ${value}`,
    ]);
    for (const name of Object.keys(headers)) seen.add(name);
    return [path, ...lines].join("\n");
  });
  return `${[WRITTEN_BY, ...blocks].join("\n")}\n`;
}

/** If a header differs by path, nginx selects its value with a map, so that each header is sent once. */
export function nginxHeaders(rules = headerRules) {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = [];
  const lines = names.map((name) => {
    const [first, ...others] = rules.filter(({ headers }) => name in headers);
    if (others.length === 0) return `add_header ${name} "${first.headers[name]}" always;`;
    const variable = `$site_${name.toLowerCase().replaceAll("-", "_")}`;
    const rows = others.map(({ path, headers }) => `  "~^${path.slice(0, -1)}" "${headers[name]}";`);
    maps.push([`map $uri ${variable} {`, `  default "${first.headers[name]}";`, ...rows, "}"].join("\n"));
    return `add_header ${name} ${variable} always;`;
  });
  return `${[WRITTEN_BY, "# Include it in the http block: `include headers.conf;`", ...maps, ...lines].join("\n")}\n`;
}

/** Where nginx finds the 404 page, which files it does not serve, and where the bare host redirects to. */
export function nginxFolder(folder = "") {
  const lines = [
    "# A folder without a page also gets the 404 page, which starts with help.",
    `error_page 403 404 =404 ${folder}/404.html;`,
    "# Unreadable and forbidden requests show the same page, but keep their own status.",
    `error_page 400 405 408 414 431 494 ${folder}/404.html;`,
    "# Configuration files of other hosts are not served.",
    `location = ${folder}/_headers {`,
    "  return 404;",
    "}",
    ...(folder === "" ? [] : ["location = / {", `  return 307 ${folder}/;`, "}"]),
  ];
  return `${[WRITTEN_BY, "# Include it in the server block: `include folder.conf;`", ...lines].join("\n")}\n`;
}

/** Vercel provides the site's address; `address` in lib/site/site.mjs takes precedence if it is set. */
const VERCEL_BUILD = {
  framework: null,
  buildCommand: "SITE_ADDRESS=https://$VERCEL_PROJECT_PRODUCTION_URL npm run build && npm run place",
  outputDirectory: "out-host",
  trailingSlash: true,
};

/** For Vercel: if two rules match, the later one wins. */
export function vercelSettings(rules = headerRules) {
  const headers = rules.map(({ path, headers }) => ({
    source: path.replace("*", "(.*)"),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ ...VERCEL_BUILD, headers }, null, 2)}\n`;
}

/** For Apache, next to the pages: a later `set` of the same header replaces the earlier one. */
export function apacheHeaders(rules = headerRules, folder = "") {
  const lines = ({ headers }) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
  const blocks = rules.map((rule) => {
    const prefix = rule.path.slice(0, -1);
    if (prefix === `${folder}/`) return lines(rule).join("\n");
    return [`<If "%{REQUEST_URI} =~ m#^${prefix}#">`, ...lines(rule).map((line) => `  ${line}`), "</If>"].join("\n");
  });
  return `${[WRITTEN_BY, `ErrorDocument 404 ${folder}/404.html`, "Options -Indexes", ...blocks].join("\n")}\n`;
}

export function writeHeaders(folder) {
  const here = dirname(fileURLToPath(import.meta.url));
  const rules = rulesIn(SITE_FOLDER);
  const files = {
    [join(folder, "_headers")]: staticHostHeaders(rules),
    [join(here, "nginx", "headers.conf")]: nginxHeaders(rules),
    [join(here, "nginx", "folder.conf")]: nginxFolder(SITE_FOLDER),
    [join(here, "hosts", "vercel.json")]: vercelSettings(rules),
    [join(here, "hosts", "apache.htaccess")]: apacheHeaders(rules, SITE_FOLDER),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
