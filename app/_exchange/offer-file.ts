import type { DownloadFile } from "../../lib/exchange/download-files";

/** Long enough for the browser to save the file; the URL only points to memory. */
const HELD = 60_000;

/**
 * Creates a file in the page and hands it to the browser's downloads, without a network request. Returns its name, or
 * null if this browser cannot create one.
 */
export function offerFile(make: () => DownloadFile): string | null {
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
