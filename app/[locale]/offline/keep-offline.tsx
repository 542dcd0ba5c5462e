"use client";

import { useEffect, useState } from "react";
import type { OfflineWords } from "../../../lib/content/words";
import { type CopyState, copyState, keepCopy, removeCopy } from "./kept-copy";

/** Saves a copy of the site on this device when asked to, and removes it again. */
export function KeepOffline({ words }: { readonly words: OfflineWords }) {
  const [state, setState] = useState<CopyState>("checking");
  useEffect(() => {
    copyState().then(setState);
  }, []);
  const keep = () => {
    setState("saving");
    keepCopy().then(setState);
  };
  const kept = state === "kept" || state === "newer" || state === "stays";
  return (
    <section className="card card-accent" data-copy={state}>
      <p role="status">{words.states[state]}</p>
      <div className="actions">
        {(state === "off" || state === "failed") && (
          <button type="button" className="button" data-action="keep-offline" onClick={keep}>
            {words.keep}
          </button>
        )}
        {kept && (
          <button
            type="button"
            className="button button-quiet"
            data-action="remove-offline"
            onClick={() => removeCopy().then(setState)}
          >
            {words.remove}
          </button>
        )}
      </div>
    </section>
  );
}
