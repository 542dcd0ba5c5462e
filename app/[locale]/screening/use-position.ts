import { useCallback, useEffect, useRef } from "react";
import {
  depthIn,
  type Entry,
  eventFor,
  positionOf,
  type ScreeningSnapshot,
  stepIn,
} from "../../../lib/screening/position";
import type { ScreeningEvent } from "../../../lib/screening/screening-context";

const entry = (depth: number): Entry => ({ depth });

/**
 * Keeps one history entry per step, so that Back and Forward move through the questionnaire. The URL holds a step
 * number and nothing else. On load, goes to the step the page was `opened` with if that is allowed. Returns the handler
 * for the page's own Back button.
 */
export function usePosition(
  snapshot: ScreeningSnapshot,
  send: (event: ScreeningEvent) => void,
  opened: number | null,
): () => void {
  const position = positionOf(snapshot);
  const latest = useRef(snapshot);
  latest.current = snapshot;
  const shown = useRef<number | null>(null);
  const byBrowser = useRef(false);

  useEffect(() => {
    if (shown.current === position && !byBrowser.current) return;
    const address = `#${position}`;
    const depth = depthIn(window.history.state);
    if (shown.current === null || byBrowser.current) window.history.replaceState(entry(depth), "", address);
    else window.history.pushState(entry(depth + 1), "", address);
    shown.current = position;
    byBrowser.current = false;
  });

  useEffect(() => {
    // Newly shown help must not be skipped.
    if (opened === null || latest.current.value === "crisis") return;
    const event = eventFor(latest.current, opened);
    if (!event || opened === positionOf(latest.current)) return;
    byBrowser.current = true;
    send(event);
  }, [opened, send]);

  // The browser would restore the scroll position of another step, below this one's heading, so each entry stores its
  // own.
  useEffect(() => {
    window.history.scrollRestoration = "manual";
    return () => {
      window.history.scrollRestoration = "auto";
    };
  }, []);

  useEffect(() => {
    const follow = () => {
      const wanted = stepIn(window.location.hash);
      const event = wanted === null ? null : eventFor(latest.current, wanted);
      byBrowser.current = true;
      if (event) send(event);
      // If the machine does not move, the URL is restored.
      window.history.replaceState(entry(depthIn(window.history.state)), "", `#${positionOf(latest.current)}`);
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [send]);

  return useCallback(() => {
    if (depthIn(window.history.state) > 0) window.history.back();
    else send({ type: "back" });
  }, [send]);
}
