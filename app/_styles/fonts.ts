import localFont from "next/font/local";

// Served from this site, one family for words and headings. "optional" never moves text that is being read: on a slow
// network the system's font stays. The file is the one of @fontsource-variable/atkinson-hyperlegible-next (its latin,
// wght, normal) with the weights that the styles use, which saves 14 kB before the first question:
// fonttools varLib.instancer <file> wght=400:750 -o small.ttf && fonttools ttLib.woff2 compress small.ttf
export const textFont = localFont({
  src: "./atkinson-hyperlegible-next-400-750.woff2",
  weight: "400 750",
  display: "optional",
  variable: "--font-text",
  fallback: ["system-ui", "sans-serif"],
});
