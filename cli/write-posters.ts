import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SITE_ADDRESS } from "../lib/site/address.mjs";
import { site } from "../lib/site/site.mjs";
import { posterPage } from "./poster-page";

const FOLDER = "out-poster";

/** `npm run poster`: a poster to print for each language of this copy, with a QR code that leads to it. */
if (!site.address && !process.env.SITE_ADDRESS) {
  console.error("A poster needs a URL to link to: set `address` in lib/site/site.mjs, or SITE_ADDRESS.");
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
for (const locale of site.languages) {
  const file = join(FOLDER, `poster-${locale}.html`);
  writeFileSync(file, posterPage(site, SITE_ADDRESS, locale));
  console.log(`${file}: open it in a browser and print it. Try the code with a phone before you put it up.`);
}
