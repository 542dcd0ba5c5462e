import { readFileSync } from "node:fs";
import { join } from "node:path";
import { accentCss } from "../../lib/site/accent";
import { inSite } from "../../lib/site/address.mjs";
import { site } from "../../lib/site/site.mjs";

/**
 * Styles of this copy of the site, loaded after those of every copy. The build drops the file if no page references it.
 */
export const dynamic = "force-static";

const style = (name: string) => readFileSync(join(process.cwd(), "app/_styles", name), "utf8");

export function GET() {
  const { accent, kiosk, owner } = site;
  const parts = [
    accent ? accentCss(accent, style("tokens.css")) : "",
    owner?.logo ? `${style("owner.css")}.owner::before{background-image:url("${inSite(`/${owner.logo}`)}")}\n` : "",
    kiosk ? style("kiosk.css") : "",
    kiosk?.printer === false ? style("kiosk-no-printer.css") : "",
  ];
  return new Response(parts.join(""), { headers: { "Content-Type": "text/css" } });
}
