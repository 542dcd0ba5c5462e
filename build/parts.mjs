// The site's third-party parts, written next to it: sbom.json (CycloneDX, for machines) and licenses.txt (for people).
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { packagesIn } from "./licenses.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");

/** npm's SBOM of what is installed to build and run the site, without test tools. */
function billOfMaterials() {
  const { status, stdout, stderr } = spawnSync(
    "npm",
    ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--omit", "dev"],
    { cwd: root, encoding: "utf8", maxBuffer: 50_000_000, shell: process.platform === "win32" },
  );
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  const { serialNumber: _, ...bill } = JSON.parse(stdout);
  // Without the timestamp and the random serial number, the output is reproducible.
  delete bill.metadata.timestamp;
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).name;
  return bill;
}

/** A package's own license text; empty if it ships none. */
function licenseText(name) {
  const folder = join(root, "node_modules", name);
  if (!existsSync(folder)) return "";
  const file = readdirSync(folder).find((item) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(item));
  return file ? readFileSync(join(folder, file), "utf8").trim() : "";
}

export function writeParts(folder) {
  writeFileSync(join(folder, "sbom.json"), `${JSON.stringify(billOfMaterials(), null, 1)}\n`);
  const parts = packagesIn().filter(({ dev }) => !dev);
  const listed = parts.map(({ name, version, license }) => [`${name} ${version} (${license})`, licenseText(name)]);
  const texts = listed.map((lines) => lines.filter(Boolean).join("\n\n"));
  writeFileSync(join(folder, "licenses.txt"), `${texts.join(`\n\n${"=".repeat(72)}\n\n`)}\n`);
}
