import { forgetSession, isKept } from "../../lib/screening/kept";
import { runOf } from "../../lib/screening/kept-run";
import { tabStorage } from "../[locale]/screening/tab-storage";

type Message =
  | { readonly asks: string }
  | { readonly holds: string }
  /** A run of the questions, by its name, has been erased, or its tab left. */
  | { readonly erases: string }
  /** A tab with this run has just been loaded, perhaps after it was asleep. */
  | { readonly wakes: string };

const NAME = "care-guide-tabs";
/** How long the other tabs have to answer, in milliseconds. One that is asleep does not; its answers stay in it. */
const PATIENCE = 400;

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && ["asks", "holds", "erases", "wakes"].some((name) => name in data);

/** Null where tabs cannot reach each other: an old browser, one that forbids it, or a page that came from a file. */
function channel(): BroadcastChannel | null {
  try {
    return window.origin === "null" ? null : new BroadcastChannel(NAME);
  } catch {
    return null;
  }
}

const thisTabHolds = (): boolean => isKept(tabStorage()) !== false;

/** What was erased while this page was open: a copy that wakes later is told. */
const erased = new Set<string>();
const listeners = new Set<() => void>();

/** Calls back when this tab's answers were erased because a copy of it erased them. */
export function whenErasedInCopy(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function eraseCopyOf(run: string): void {
  if (runOf(tabStorage()) !== run) return;
  erased.add(run);
  forgetSession(tabStorage());
  for (const listener of listeners) listener();
}

/**
 * From now on this tab tells other tabs of this browser, when they ask, whether it holds answers, never which; and erases
 * its own when a copy of it has erased them.
 */
export function tellOtherTabs(): () => void {
  const tabs = channel();
  tabs?.addEventListener("message", ({ data }) => {
    if (!isMessage(data)) return;
    if ("asks" in data && thisTabHolds()) tabs.postMessage({ holds: data.asks } satisfies Message);
    if ("erases" in data) eraseCopyOf(data.erases);
    if ("wakes" in data && erased.has(data.wakes)) tabs.postMessage({ erases: data.wakes } satisfies Message);
  });
  const run = runOf(tabStorage());
  if (run !== null) tabs?.postMessage({ wakes: run } satisfies Message);
  return () => tabs?.close();
}

/**
 * Has copies of this tab erase what they hold of its run; called before this one is emptied. False where this browser
 * cannot reach them. A copy that the browser has put to sleep hears of it when it wakes, as long as this page is open.
 */
export function eraseCopies(): boolean {
  const tabs = channel();
  if (!tabs) return false;
  const run = runOf(tabStorage());
  if (run !== null) {
    erased.add(run);
    tabs.postMessage({ erases: run } satisfies Message);
  }
  tabs.close();
  return true;
}

/** Whether this tab, or another one that is awake, holds answers. Where tabs cannot be asked, one could. */
export async function anyTabHoldsAnswers(): Promise<boolean> {
  const tabs = channel();
  if (thisTabHolds() || !tabs) return true;
  const asks = Array.from(crypto.getRandomValues(new Uint32Array(2))).join("-");
  try {
    return await new Promise<boolean>((settle) => {
      tabs.addEventListener("message", ({ data }) => {
        if (isMessage(data) && "holds" in data && data.holds === asks) settle(true);
      });
      setTimeout(() => settle(false), PATIENCE);
      tabs.postMessage({ asks } satisfies Message);
    });
  } finally {
    tabs.close();
  }
}
