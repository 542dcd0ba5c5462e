import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(resolve(root, file), "utf8");
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

/** Parses the small subset of TOML the file uses: tables of strings and booleans. Anything else is an error. */
function tomlOf(text: string): Readonly<Record<string, string>> {
  let table = "";
  const found: Record<string, string> = {};
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const [, name] = /^\[([a-z.]+)\]$/.exec(line) ?? [];
    const [, key, value] = /^(\w+) = (?:"([^"\\]*)"|(?=true|false|\d))/.exec(line) ?? [];
    if (name !== undefined) table = name;
    else if (key !== undefined) found[`${table}.${key}`] = value ?? line.split(" = ")[1] ?? "";
    else throw new Error(`This is not a valid line of TOML: ${line}`);
  }
  return found;
}

const commandsIn = (line: string) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name);

describe("The files for one-click hosts", () => {
  const netlify = tomlOf(read("deploy/hosts/netlify.toml"));
  const vercel = JSON.parse(read("deploy/hosts/vercel.json")) as Readonly<Record<string, string>>;
  const pages = read(".github/workflows/pages.yml");

  it.each([
    ["Netlify", netlify["build.command"], netlify["build.publish"], "$URL"],
    ["Vercel", vercel.buildCommand, vercel.outputDirectory, "https://$VERCEL_PROJECT_PRODUCTION_URL"],
  ])("%s builds for the address the host provides and serves what was placed", (_, command = "", folder, address) => {
    expect(command).toContain(`SITE_ADDRESS=${address} `);
    expect(commandsIn(command)).toEqual(["build", "place"]);
    for (const name of commandsIn(command)) expect(scripts).toHaveProperty(name);
    expect(read("deploy/place.mjs")).toContain(`../../${folder}"`);
  });

  it("GitHub Pages gets the folder of the repository as base path, and nothing but the built site", () => {
    expect(pages).toMatch(/SITE_ADDRESS: \$\{\{ steps\.pages\.outputs\.base_url \}\}/);
    expect(pages).toMatch(/id: pages\n\s+uses: actions\/configure-pages@/);
    expect(pages).toMatch(/path: out\n/);
    // Only on request, and with permissions limited to Pages.
    expect(pages).toMatch(/^on:\n {2}workflow_dispatch:\n\n/m);
    expect([...pages.matchAll(/^\s+(\S+): write$/gm)].map(([, right]) => right)).toEqual(["pages", "id-token"]);
  });

  it("change no page, since its policy allows its contents by hash", () => {
    expect(netlify["build.processing.skip_processing"]).toBe("true");
  });
});
