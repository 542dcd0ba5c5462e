// Writes the headers of headers.mjs in the form other servers read: out/_headers (Netlify, Cloudflare Pages) and
// deploy/nginx/headers.conf.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { headerRules } from "./headers.mjs";

const WRITTEN_BY = "# Written by deploy/write-headers.mjs from deploy/headers.mjs. Do not edit.";

/** For Netlify a header given twice is joined with a comma, so a later rule first takes the earlier one away. */
export function staticHostHeaders() {
  const seen = new Set();
  const blocks = headerRules.map(({ path, headers }) => {
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
export function nginxHeaders() {
  const names = [...new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)))];
  const maps = [];
  const lines = names.map((name) => {
    const [first, ...others] = headerRules.filter(({ headers }) => name in headers);
    if (others.length === 0) return `add_header ${name} "${first.headers[name]}" always;`;
    const variable = `$site_${name.toLowerCase().replaceAll("-", "_")}`;
    const rows = others.map(({ path, headers }) => `  "~^${path.slice(0, -1)}" "${headers[name]}";`);
    maps.push([`map $uri ${variable} {`, `  default "${first.headers[name]}";`, ...rows, "}"].join("\n"));
    return `add_header ${name} ${variable} always;`;
  });
  return `${[WRITTEN_BY, "# Include it in the http block: `include headers.conf;`", ...maps, ...lines].join("\n")}\n`;
}

export function writeHeaders(folder) {
  writeFileSync(join(folder, "_headers"), staticHostHeaders());
  const nginx = join(dirname(fileURLToPath(import.meta.url)), "nginx", "headers.conf");
  mkdirSync(dirname(nginx), { recursive: true });
  writeFileSync(nginx, nginxHeaders());
}
