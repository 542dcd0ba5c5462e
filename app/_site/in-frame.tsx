"use client";

import { useEffect } from "react";
import { frameHeight } from "../../lib/site/frame-height";

interface Props {
  /** Sites that may embed this one in a frame. */
  readonly embedIn: readonly string[];
}

/** Tells the embedding site how tall the frame should be, and nothing else. */
function tellHeight(embedIn: readonly string[]): () => void {
  const [around] = [...(window.location.ancestorOrigins ?? [])];
  // If the browser does not reveal the embedding site, the message still goes only to the allowed sites.
  const sites = embedIn.filter((site) => around === undefined || site === around);
  let told = 0;
  const tell = () => {
    const height = frameHeight(told, document.documentElement.scrollHeight, window.screen.availHeight);
    if (height === told) return;
    told = height;
    for (const site of sites) window.parent.postMessage({ type: "care-guide-height", height }, site);
  };
  const observer = new ResizeObserver(tell);
  observer.observe(document.body);
  return () => observer.disconnect();
}

/** External links open in a new tab: most sites refuse to be framed, and the answers would be lost. */
function openOthersBeside({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
  if (!link || link.origin === window.location.origin || link.dataset.action === "leave") return;
  link.target = "_blank";
  link.rel = "noreferrer noopener";
}

/** Behavior of a page embedded by an allowed site. Renders nothing. */
export function InFrame({ embedIn }: Props) {
  useEffect(() => {
    if (window.parent === window) return;
    document.addEventListener("click", openOthersBeside, { capture: true });
    const stop = tellHeight(embedIn);
    return () => {
      stop();
      document.removeEventListener("click", openOthersBeside, { capture: true });
    };
  }, [embedIn]);
  return null;
}
