import { isKept } from "../../lib/screening/kept";
import { tabStorage } from "../[locale]/screening/tab-storage";

type Message = { readonly asks: string } | { readonly holds: string };

const NAME = "care-guide-tabs";
/** How long the other tabs have to answer, in milliseconds. One that is asleep does not; its answers stay in it. */
const PATIENCE = 400;

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && ("asks" in data || "holds" in data);

const channel = (): BroadcastChannel | null => ("BroadcastChannel" in window ? new BroadcastChannel(NAME) : null);

const thisTabHolds = (): boolean => isKept(tabStorage()) !== false;

/** From now on this tab tells other tabs of this browser, when they ask, whether it holds answers; never which. */
export function tellOtherTabs(): () => void {
  const tabs = channel();
  tabs?.addEventListener("message", ({ data }) => {
    if (isMessage(data) && "asks" in data && thisTabHolds()) tabs.postMessage({ holds: data.asks } satisfies Message);
  });
  return () => tabs?.close();
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
