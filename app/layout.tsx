import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FIRST_LOCALE } from "../lib/site/site-languages";
import { SITE_ICON } from "./_content/site-icon";
import { textsOf } from "./_content/texts";
import "./_styles/globals.css";

export const metadata: Metadata = {
  title: textsOf(FIRST_LOCALE).site.name,
  referrer: "no-referrer",
  formatDetection: { telephone: false },
  icons: { icon: SITE_ICON },
};
export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#16201f" },
  ],
};

/** The document itself is made by each language's layout, which knows its language. */
export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return children;
}
