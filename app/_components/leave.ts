import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";
import { eraseCopies } from "./other-tabs";

/**
 * Empties the storage of the tab and of its copies, blanks the page and puts the neutral page in its place: in that of the whole tab, where this
 * page is in a frame that allows it.
 */
export function leave(): void {
  eraseCopies();
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
