/** Hands the browser a file made on this device, to save where the person likes. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin reading only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
