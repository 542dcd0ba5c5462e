import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { headerRules, headerRulesFor, headersFor, rulesIn } from "../../deploy/headers.mjs";
import {
  apacheHeaders,
  nginxFolder,
  nginxHeaders,
  staticHostHeaders,
  vercelSettings,
} from "../../deploy/write-headers.mjs";

import { site } from "../../lib/site/site.mjs";

const root = resolve(import.meta.dirname, "../..");
const ADDRESSES = [
  "/",
  "/en/screening/",
  "/en/help-now/",
  "/404.html",
  "/_next/static/css/main.css",
  "/assets/questions-1a2b.js",
];

/** What a static host sends for a path, read from its configuration file the way such a host reads it. */
function fromStaticHost(file: string, address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = false;
  for (const line of file.split("\n")) {
    if (line.startsWith("/")) applies = address.startsWith(line.replace(/\*$/, ""));
    const away = /^ {2}! (\S+)$/.exec(line)?.[1];
    if (applies && away) delete sent[away];
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (applies && name && value) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}

/** What nginx sends for a path, with its maps resolved. */
function fromNginx(file: string, address: string): Record<string, string> {
  const chosen = new Map<string, string>();
  for (const [, variable = "", body = ""] of file.matchAll(/map \$uri (\$\w+) \{([^}]+)\}/g)) {
    const rows = [...body.matchAll(/^\s*"?(default|~[^"]+)"? "([^"]*)";/gm)];
    const row = rows.find(([, key = ""]) => key.startsWith("~") && new RegExp(key.slice(1)).test(address));
    chosen.set(variable, (row ?? rows.find(([, key]) => key === "default"))?.[2] ?? "");
  }
  return Object.fromEntries(
    [...file.matchAll(/^add_header (\S+) (?:"([^"]*)"|(\$\w+)) always;$/gm)].map(([, name, plain, variable = ""]) => [
      name,
      plain ?? chosen.get(variable) ?? "",
    ]),
  );
}

function fromVercel(file: string, address: string): Record<string, string> {
  const { headers } = JSON.parse(file) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(address));
  return Object.fromEntries(matching.flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])));
}

function fromApache(file: string, address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  let applies = true;
  for (const line of file.split("\n")) {
    const prefix = /^<If "%\{REQUEST_URI\} =~ m#\^([^#]+)#">$/.exec(line)?.[1];
    if (prefix) applies = address.startsWith(prefix);
    else if (line === "</If>") applies = true;
    const [, name, value] = /^\s*Header always set (\S+) "(.*)"$/.exec(line) ?? [];
    if (applies && name && value) sent[name] = value;
  }
  return sent;
}

describe("H15 the headers", () => {
  it.each(ADDRESSES)("of %s are the same on every kind of server", (address) => {
    const wanted = headersFor(address);
    expect(Object.keys(wanted).length).toBeGreaterThan(8);
    expect(fromStaticHost(staticHostHeaders(), address)).toEqual(wanted);
    expect(fromNginx(nginxHeaders(), address)).toEqual(wanted);
    expect(fromVercel(vercelSettings(), address)).toEqual(wanted);
    expect(fromApache(apacheHeaders(), address)).toEqual(wanted);
  });

  it("let the configured sites show the pages in a frame, on every kind of server, and change nothing else", () => {
    const rules = headerRulesFor(["https://www.clinic.example", "https://county.example:8443"]);
    const { "X-Frame-Options": _, "Content-Security-Policy": none, ...others } = headersFor("/en/", headerRulesFor([]));
    const wanted = headersFor("/en/", rules);
    expect(none).toBe("frame-ancestors 'none'");
    expect(wanted).toEqual({
      ...others,
      "Content-Security-Policy": "frame-ancestors https://www.clinic.example https://county.example:8443",
    });
    expect(fromStaticHost(staticHostHeaders(rules), "/en/")).toEqual(wanted);
    expect(fromNginx(nginxHeaders(rules), "/en/")).toEqual(wanted);
    expect(fromVercel(vercelSettings(rules), "/en/")).toEqual(wanted);
    expect(fromApache(apacheHeaders(rules), "/en/")).toEqual(wanted);
  });

  it.each(ADDRESSES)("of %s are the same if the site has a base path", (address) => {
    const rules = rulesIn("/care-guide");
    const asked = `/care-guide${address}`;
    const wanted = headersFor(address);
    expect(fromStaticHost(staticHostHeaders(rules), asked)).toEqual(wanted);
    expect(fromNginx(nginxHeaders(rules), asked)).toEqual(wanted);
    expect(fromVercel(vercelSettings(rules), asked)).toEqual(wanted);
    // Apache reads the file in the folder, for that folder only.
    expect(fromApache(apacheHeaders(rules, "/care-guide"), asked)).toEqual(wanted);
  });

  it("send unknown paths to the 404 page of the base path", () => {
    expect(apacheHeaders(rulesIn("/care-guide"), "/care-guide")).toContain("ErrorDocument 404 /care-guide/404.html");
    expect(apacheHeaders()).toContain("ErrorDocument 404 /404.html");
    expect(nginxFolder("/care-guide")).toMatch(/^error_page 403 404 =404 \/care-guide\/404\.html;$/m);
    expect(nginxFolder("/care-guide")).toMatch(/location = \/ \{\n {2}return 307 \/care-guide\/;/);
    expect(nginxFolder()).not.toContain("location = / {");
  });

  it("in the files of other servers are the ones in the list", () => {
    const written = (file: string) => readFileSync(resolve(root, "deploy", file), "utf8");
    const folder = new URL(site.address ?? "https://care-guide.example").pathname.replace(/\/$/, "");
    const rules = rulesIn(folder);
    expect(written("nginx/headers.conf")).toBe(nginxHeaders(rules));
    expect(written("nginx/folder.conf")).toBe(nginxFolder(folder));
    expect(written("nginx/nginx.conf")).toContain("include folder.conf;");
    expect(written("hosts/vercel.json")).toBe(vercelSettings(rules));
    expect(written("hosts/apache.htaccess")).toBe(apacheHeaders(rules, folder));
  });

  it("contain no quote, dollar sign or line break that would end a value early", () => {
    for (const { headers } of headerRules)
      for (const value of Object.values(headers)) expect(value).not.toMatch(/["$\\\n]/);
  });

  it.each(ADDRESSES)("of %s reveal nothing and let no one in", (address) => {
    const headers = headersFor(address, headerRulesFor([]));
    expect(headers).toMatchObject({
      "Content-Security-Policy": "frame-ancestors 'none'",
      "X-Frame-Options": "DENY",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
    });
    for (const feature of ["camera", "geolocation", "microphone", "payment", "usb"])
      expect(headers["Permissions-Policy"]).toContain(`${feature}=()`);
  });
});
