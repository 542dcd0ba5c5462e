import { fromSite, inSite } from "../../lib/site/address.mjs";
import { type IdleTimes, idleAfter, type Moment, secondsBetween } from "../../lib/site/idle";
import { eraseCopies } from "../_components/other-tabs";

const KEY = "care-guide-active";

/** Of the page's own island; read here because it has to be known before anything else runs. */
function timesOnPage(): IdleTimes | null {
  const props = document.querySelector<HTMLElement>('[data-island="kiosk"]')?.dataset.props;
  return props ? (JSON.parse(props) as { readonly times: IdleTimes }).times : null;
}

export const thisMoment = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** When someone last did something in this tab, before this page; null where nothing is kept. */
function lastActive(): Moment | null {
  try {
    const wall = Number(window.sessionStorage.getItem(KEY));
    return wall > 0 ? { wall, steady: null } : null;
  } catch {
    return null;
  }
}

/** Keeps the time across pages of this tab, so that an address outside cannot stop the clock. */
export function noteActivity(at: number): void {
  try {
    window.sessionStorage.setItem(KEY, String(at));
  } catch {
    // The clock then starts over with each page.
  }
}

function forget(): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // A storage that refuses holds nothing of ours.
  }
}

/** Nothing of this tab is left, and the start is shown. A page that Back brings out of the browser's memory starts over. */
export function eraseAndStart(): void {
  eraseCopies();
  forget();
  document.documentElement.dataset.left = "";
  window.location.replace(inSite("/"));
}

/** At a page's beginning: answers of someone who went away longer ago than is allowed are never shown. */
export function eraseIfLeftBehind(): void {
  const times = timesOnPage();
  const last = lastActive();
  if (times && last && idleAfter(secondsBetween(last, thisMoment()), times).is === "over") forget();
}

/** Whether there is anything to clear: answers of this tab, or a page other than the start. */
export function isInUse(): boolean {
  const isStart = /^\/([a-z]{2}\/)?$/.test(fromSite(window.location.pathname));
  try {
    return !isStart || Object.keys(window.sessionStorage).some((key) => key !== KEY);
  } catch {
    return !isStart;
  }
}
