import { encode } from "uqr";

/** A QR symbol as one SVG path on a grid of `size` modules, including the quiet zone of four modules. */
export interface QrPicture {
  readonly version: number;
  readonly size: number;
  readonly path: string;
}

/** Higher versions print too finely at this size for a phone camera and an office printer. */
const MOST_VERSION = 22;
/** Width of the quiet zone in modules, as required by ISO/IEC 18004. */
const QUIET = 4;

/** The QR symbol for a text at error correction level M; null if the text does not fit in version 22. */
export function qrPicture(text: string): QrPicture | null {
  try {
    const { data, size, version } = encode(text, {
      ecc: "M",
      boostEcc: false,
      border: QUIET,
      maxVersion: MOST_VERSION,
    });
    // One stroke for each run of dark modules in a row.
    const path = data
      .flatMap((row, y) =>
        row.flatMap((dark, x) => {
          if (!dark || row[x - 1]) return [];
          const end = row.indexOf(false, x);
          return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
        }),
      )
      .join("");
    return { version, size, path };
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}
