"use client";

import { useEffect } from "react";
import { frameHeight } from "../../lib/site/frame-height";

interface Props {
  /** Sites that may show this one in a frame. */
  readonly embedIn: readonly string[];
}

/** Tells the site around the frame how tall the frame should be, and nothing else. */
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

/** Another site opens beside this one: in the frame, most would refuse to be shown, and the answers would be gone. */
function openOthersBeside({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="http"]') : null;
  if (!link || link.origin === window.location.origin || link.dataset.action === "leave") return;
  link.target = "_blank";
  link.rel = "noreferrer noopener";
}

/** What a page does in a frame of an allowed site. Shows nothing. */
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
