/** Shown at a button that cannot work because a page's scripts did not load. */
export const scriptsMissingEn = {
  title: "This page is not ready yet",
  buttons: "A part of it has not loaded, so its buttons do not work yet. Please wait a moment.",
  marked: "What you marked stays marked. When the rest has loaded, the next questions open by themselves.",
  again: "If nothing changes, load the page again.",
  lost: "Then mark these answers again. What this tab kept from earlier pages is still there.",
  reload: "Load the page again",
  help: "If you need help now, these work without the rest of the page:",
} as const;
