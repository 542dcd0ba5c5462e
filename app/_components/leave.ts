import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";

/**
 * Empties the tab's storage, blanks the page and puts the neutral page in its place: in that of the whole tab, where this
 * page is in a frame that allows it.
 */
export function leave(): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // A storage that refuses holds nothing of ours.
  }
  document.documentElement.dataset.left = "";
  try {
    (window.top ?? window).location.replace(NEUTRAL_PAGE);
  } catch {
    window.location.replace("about:blank");
  }
}
