import type { KeptFile } from "../../lib/exchange/kept-files";

/** Long enough for the browser to have saved the file; the URL only points to memory. */
const HELD = 60_000;

/** Hands a file made in the page to the browser's downloads. Nothing is asked of the network. */
export function offerFile({ name, type, text }: KeptFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), HELD);
}
