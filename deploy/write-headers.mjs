// Writes the headers of headers.mjs in the form other servers read: out/_headers (Netlify, Cloudflare Pages),
// deploy/nginx/headers.conf, and deploy/hosts for Vercel and Apache.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { headerRules } from "./headers.mjs";

const WRITTEN_BY = "# Written by deploy/write-headers.mjs from deploy/headers.mjs. Do not edit.";

/** For Netlify a header given twice is joined with a comma, so a later rule first takes the earlier one away. */
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

/** Where a header differs by address, nginx picks its value with a map, so that each is sent once. */
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

/** For Vercel: of two rules that match, the later one wins. */
export function vercelSettings(rules = headerRules) {
  const headers = rules.map(({ path, headers }) => ({
    source: path.replace("*", "(.*)"),
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}

/** For Apache: a later `set` of the same header replaces the earlier one. */
export function apacheHeaders(rules = headerRules) {
  const lines = ({ headers }) =>
    Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value.replaceAll('"', '\\"')}"`);
  const blocks = rules.map((rule) => {
    const prefix = rule.path.slice(0, -1);
    if (prefix === "/") return lines(rule).join("\n");
    return [`<If "%{REQUEST_URI} =~ m#^${prefix}#">`, ...lines(rule).map((line) => `  ${line}`), "</If>"].join("\n");
  });
  return `${[WRITTEN_BY, "ErrorDocument 404 /404.html", "Options -Indexes", ...blocks].join("\n")}\n`;
}

export function writeHeaders(folder) {
  const here = dirname(fileURLToPath(import.meta.url));
  const files = {
    [join(folder, "_headers")]: staticHostHeaders(),
    [join(here, "nginx", "headers.conf")]: nginxHeaders(),
    [join(here, "hosts", "vercel.json")]: vercelSettings(),
    [join(here, "hosts", "apache.htaccess")]: apacheHeaders(),
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
