const { createHash } = require("node:crypto");
const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Sources of the export. The build id is their hash, so the same sources give the same pages. */
const SOURCES = ["app", "lib", "questionnaires", "public", "package-lock.json", "next.config.js"];

function hashOfSources(address) {
  const hash = createHash("sha256").update(address);
  const enter = (path) => {
    for (const item of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (item.isDirectory()) enter(join(path, item.name));
      else hash.update(join(path, item.name)).update(readFileSync(join(path, item.name)));
    }
  };
  for (const source of readdirSync(".").sort()) {
    if (!SOURCES.includes(source)) continue;
    if (source.includes(".")) hash.update(source).update(readFileSync(source));
    else enter(source);
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * Design pages end in `.guide.tsx`. They count as pages only in development and for `npm run styleguide`, which writes
 * them to a separate folder, so the published site cannot contain them.
 */
const GUIDE = process.env.STYLEGUIDE === "1";
const PAGE_ENDINGS = ["tsx", "ts"];

/** @returns {Promise<import("next").NextConfig>} */
module.exports = async () => {
  const { SITE_ADDRESS, SITE_FOLDER } = await import("./lib/site/address.mjs");
  return {
    output: "export",
    basePath: SITE_FOLDER,
    env: { SITE_ADDRESS_SETTLED: SITE_ADDRESS },
    pageExtensions: GUIDE || process.env.NODE_ENV === "development" ? ["guide.tsx", ...PAGE_ENDINGS] : PAGE_ENDINGS,
    ...(GUIDE && { distDir: ".cache/styleguide" }),
    trailingSlash: true,
    generateBuildId: () => hashOfSources(SITE_ADDRESS),
    poweredByHeader: false,
    reactStrictMode: true,
    // `npm run check` has checked the types of the whole project, tests included, before it builds.
    typescript: { ignoreBuildErrors: process.env.TYPES_CHECKED === "1" },
    images: { unoptimized: true },
  };
};
