import localFont from "next/font/local";

// Served from this site; one family for text and headings. "optional" never shifts text that is being read: on a slow
// network the system font stays. The file is the one from @fontsource-variable/atkinson-hyperlegible-next (latin, wght,
// normal) limited to the weights the styles use, which saves 14 kB before the first question: fonttools
// varLib.instancer <file> wght=400:750 -o small.ttf && fonttools ttLib.woff2 compress small.ttf
export const textFont = localFont({
  src: "./atkinson-hyperlegible-next-400-750.woff2",
  weight: "400 750",
  display: "optional",
  variable: "--font-text",
  fallback: ["system-ui", "sans-serif"],
});
