import { runOf } from "../../lib/screening/kept-run";
import { forgetSession, hasSavedSession } from "../../lib/screening/tab-keys";
import { tabStorage } from "../[locale]/screening/tab-storage";

type Message =
  | { readonly asks: string }
  | { readonly holds: string }
  /** A run of the questions, by its id, was erased, or its tab used the quick exit. */
  | { readonly erases: string }
  /** A tab with this run has just loaded, perhaps after being suspended. */
  | { readonly wakes: string };

const NAME = "care-guide-tabs";
/**
 * How long the other tabs have to reply, in milliseconds. A suspended tab does not reply, and its answers stay in it.
 */
const PATIENCE = 400;

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && ["asks", "holds", "erases", "wakes"].some((name) => name in data);

/** Null if tabs cannot communicate: an old browser, one that blocks it, or a page opened from a file. */
function channel(): BroadcastChannel | null {
  try {
    return window.origin === "null" ? null : new BroadcastChannel(NAME);
  } catch {
    return null;
  }
}

const thisTabHolds = (): boolean => hasSavedSession(tabStorage()) !== false;

/** Runs erased while this page was open, so that a duplicate that wakes up later can be told. */
const erased = new Set<string>();
const listeners = new Set<() => void>();

/** Calls back when a duplicate of this tab erased the run and this tab's answers went with it. */
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
 * From now on this tab replies when other tabs of this browser ask whether it holds answers (never which ones), and
 * erases its own when a duplicate of it has erased them.
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
 * Makes duplicates of this tab erase their copy of its run; must be called before this tab is cleared. Returns false if
 * this browser cannot reach them. A suspended duplicate is told when it wakes up, as long as this page is still open.
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

/** Whether this tab, or another active one, holds answers. If tabs cannot be asked, assumes that one might. */
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
