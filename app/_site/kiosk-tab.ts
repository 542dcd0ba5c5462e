import { fromSite, inSite } from "../../lib/site/address.mjs";
import { type IdleTimes, idleAfter, type Moment, secondsBetween } from "../../lib/site/idle";
import { eraseCopies } from "../_components/other-tabs";

const KEY = "care-guide-active";

/** Idle times from the page's own island; read here because they are needed before anything else runs. */
function timesOnPage(): IdleTimes | null {
  const props = document.querySelector<HTMLElement>('[data-island="kiosk"]')?.dataset.props;
  return props ? (JSON.parse(props) as { readonly times: IdleTimes }).times : null;
}

export const thisMoment = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/** When someone last did something in this tab, before this page; null if nothing is stored. */
function lastActive(): Moment | null {
  try {
    const wall = Number(window.sessionStorage.getItem(KEY));
    return wall > 0 ? { wall, steady: null } : null;
  } catch {
    return null;
  }
}

/** Stores the time across pages of this tab, so that visiting an external URL cannot stop the clock. */
export function noteActivity(at: number): void {
  try {
    window.sessionStorage.setItem(KEY, String(at));
  } catch {
    // Without storage, the clock starts over with each page.
  }
}

function forget(): void {
  try {
    window.sessionStorage.clear();
  } catch {
    // Storage that throws holds nothing of ours.
  }
}

/** Clears everything in this tab and shows the start page. A page restored from the back/forward cache starts over. */
export function eraseAndStart(): void {
  eraseCopies();
  forget();
  document.documentElement.dataset.left = "";
  window.location.replace(inSite("/"));
}

/** Runs at page load: answers of someone who has been away longer than allowed are never shown. */
export function eraseIfLeftBehind(): void {
  const times = timesOnPage();
  const last = lastActive();
  if (times && last && idleAfter(secondsBetween(last, thisMoment()), times).is === "over") forget();
}

/** Whether there is anything to clear: answers in this tab, or any page but the start. */
export function isInUse(): boolean {
  const isStart = /^\/([a-z]{2}\/)?$/.test(fromSite(window.location.pathname));
  try {
    return !isStart || Object.keys(window.sessionStorage).some((key) => key !== KEY);
  } catch {
    return !isStart;
  }
}
