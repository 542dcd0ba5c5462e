import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";
import { eraseCopies } from "./other-tabs";

/**
 * Clears the storage of the tab and its duplicates, blanks the page and replaces it with the neutral page. In a frame
 * that allows it, replaces the whole tab.
 */
export function leave(): void {
  eraseCopies();
  try {
    window.sessionStorage.clear();
  } catch {
    // Storage that throws holds nothing of ours.
  }
  document.documentElement.dataset.left = "";
  try {
    (window.top ?? window).location.replace(NEUTRAL_PAGE);
  } catch {
    window.location.replace("about:blank");
  }
}

/** Whether this page was left that way. It exists until the neutral page has loaded. */
export const hasLeft = (): boolean => document.documentElement.dataset.left !== undefined;
