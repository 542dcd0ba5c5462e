import localFont from "next/font/local";

// Served from this site, one family for words and headings. "optional" never moves text that is being read: on a slow
// network the system's font stays.
export const textFont = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "optional",
  variable: "--font-text",
  fallback: ["system-ui", "sans-serif"],
});
