import localFont from "next/font/local";

// Served from this site. "optional" never moves text that is being read: on a slow network the
// system's font stays. The text's font is asked for at once, the headings' when it is needed.
export const textFont = localFont({
  src: "../../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  display: "optional",
  variable: "--font-text",
  fallback: ["system-ui", "sans-serif"],
});
export const headingFont = localFont({
  src: "../../node_modules/@fontsource-variable/lora/files/lora-latin-wght-normal.woff2",
  weight: "400 700",
  display: "optional",
  preload: false,
  variable: "--font-heading",
  fallback: ["Georgia", "serif"],
});
