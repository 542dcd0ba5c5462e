import { useEffect, useRef, useState } from "react";
import type { ScreeningWords } from "../../../lib/content/words";

interface Props {
  readonly words: ScreeningWords["erase"];
  readonly onErase: () => void;
}

/** Deletes every answer from the page and the tab after one confirmation. "Keep" comes first and receives focus. */
export function EraseAnswers({ words, onErase }: Props) {
  const [asking, setAsking] = useState(false);
  const moved = useRef(false);
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!moved.current) return;
    root.current?.querySelector<HTMLElement>(asking ? "p" : "button")?.focus();
  }, [asking]);

  const ask = (open: boolean) => {
    moved.current = true;
    setAsking(open);
  };
  const erase = () => {
    moved.current = false;
    setAsking(false);
    onErase();
  };
  return (
    <div ref={root} className="erase no-print">
      {asking ? (
        <section className="card" aria-label={words.ask}>
          <p tabIndex={-1}>{words.ask}</p>
          <div className="actions">
            <button type="button" className="button" data-action="erase-cancel" onClick={() => ask(false)}>
              {words.cancel}
            </button>
            <button type="button" className="button button-quiet" data-action="erase-confirm" onClick={erase}>
              {words.confirm}
            </button>
          </div>
        </section>
      ) : (
        <p>
          <button type="button" className="link-button" data-action="erase" onClick={() => ask(true)}>
            {words.action}
          </button>
        </p>
      )}
    </div>
  );
}
