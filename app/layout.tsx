import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FIRST_LOCALE } from "../lib/site/site-languages";
import { sharedLink } from "./_content/shared-link";
import { SITE_ICON } from "./_content/site-icon";
import { textsOf } from "./_content/texts";
import "./_styles/globals.css";

const NAME = textsOf(FIRST_LOCALE).site.name;

export const metadata: Metadata = {
  title: NAME,
  ...sharedLink(NAME),
  referrer: "no-referrer",
  formatDetection: { telephone: false },
  icons: { icon: SITE_ICON },
};
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  // A phone's keyboard makes the page shorter: what has the focus, and Continue, are scrolled into what is left.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#16201f" },
  ],
};

/** The document itself is made by each language's layout, which knows its language. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
