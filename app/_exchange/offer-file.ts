import type { KeptFile } from "../../lib/exchange/kept-files";

/** Long enough for the browser to have saved the file; the URL only points to memory. */
const HELD = 60_000;

/**
 * Makes a file in the page and hands it to the browser's downloads. Nothing is asked of the network. Its name, or
 * null where this browser makes none.
 */
export function offerFile(make: () => KeptFile): string | null {
  try {
    const { name, type, text } = make();
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), HELD);
    return name;
  } catch {
    return null;
  }
}
