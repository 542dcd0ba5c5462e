import { useState } from "react";
import type { PaperWords } from "../../../lib/content/words";
import { copied } from "../../_components/secure-only";

const TEXT = "summary-text";

interface Props {
  readonly text: string;
  readonly words: PaperWords["copy"];
}

/** The summary as plain text: copied if the browser allows it, otherwise shown for manual selection. */
export function CopyText({ text, words }: Props) {
  const [outcome, setOutcome] = useState<"none" | "done" | "refused">("none");
  const [shown, setShown] = useState(false);
  const copy = async () => {
    if (await copied(text)) return setOutcome("done");
    setOutcome("refused");
    setShown(true);
  };
  return (
    <div className="copy-text" data-copy={outcome}>
      <div className="actions">
        <button type="button" className="button button-quiet" data-action="copy" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" className="link-button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {words.show}
        </button>
      </div>
      <p aria-live="polite" aria-atomic="true">
        {outcome === "none" ? "" : words[outcome]}
      </p>
      {shown && (
        <>
          <label htmlFor={TEXT}>{words.label}</label>
          <textarea id={TEXT} readOnly rows={14} value={text} />
        </>
      )}
    </div>
  );
}
