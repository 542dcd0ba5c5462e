import { useState } from "react";
import type { ScreeningWords } from "../../../lib/content/screening-words";

interface Props {
  readonly words: ScreeningWords["erase"];
  readonly onErase: () => void;
}

/** Deletes every answer from the page and from this tab, after asking once. */
export function EraseAnswers({ words, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p className="erase no-print">
        <button type="button" className="link-button" data-action="erase" onClick={() => setAsking(true)}>
          {words.action}
        </button>
      </p>
    );
  }
  return (
    <section className="erase card no-print" aria-label={words.ask}>
      <p>{words.ask}</p>
      <div className="actions">
        <button
          type="button"
          className="button"
          data-action="erase-confirm"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {words.confirm}
        </button>
        <button type="button" className="button button-quiet" onClick={() => setAsking(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
