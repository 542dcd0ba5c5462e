import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FIRST_LOCALE } from "../lib/site/site-languages";
import { sharedLink } from "./_content/shared-link";
import { SITE_ICON } from "./_content/site-icon";
import { textsOf } from "./_content/site-texts";
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
  // An on-screen keyboard shrinks the page, so that the focused field and Continue can scroll into the visible part.
  interactiveWidget: "resizes-content",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#16201f" },
  ],
};

/** Each language's layout creates the html element, because only it knows the language. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
