import type { MetadataRoute } from "next";
import { inSite } from "../lib/site/address.mjs";
import { FIRST_LOCALE } from "../lib/site/site-languages";
import { textsOf } from "./_content/site-texts";

export const dynamic = "force-static";

/** For adding the site to a home screen: a neutral name and icon, and nothing about what it is for. */
export default function manifest(): MetadataRoute.Manifest {
  const { name } = textsOf(FIRST_LOCALE).site;
  return {
    name,
    short_name: name,
    start_url: inSite("/"),
    scope: inSite("/"),
    display: "standalone",
    background_color: "#faf6ee",
    theme_color: "#faf6ee",
    icons: [
      { src: inSite("/icon-192.png"), sizes: "192x192", type: "image/png" },
      { src: inSite("/icon-512.png"), sizes: "512x512", type: "image/png", purpose: "any" },
      { src: inSite("/icon-512.png"), sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
