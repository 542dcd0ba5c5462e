import type { Metadata } from "next";
import { SITE_ADDRESS } from "../../lib/site/address.mjs";

/**
 * What other programs show as the preview of a shared link: for every page of a language the same name and a picture
 * without words, so that no one who sees the message learns which page it was. The picture is served from this site.
 */
export const sharedLink = (name: string): Metadata => ({
  metadataBase: new URL(SITE_ADDRESS),
  openGraph: {
    type: "website",
    title: name,
    siteName: name,
    images: [{ url: "/social.png", width: 1200, height: 630, alt: "" }],
  },
});
