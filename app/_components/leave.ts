import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";

/** Empties the tab's storage, blanks the page and puts the neutral page in its place. */
export function leave(): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // A storage that refuses holds nothing of ours.
  }
  document.documentElement.dataset.left = "";
  window.location.replace(NEUTRAL_PAGE);
}
