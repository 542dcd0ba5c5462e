import { useState } from "react";
import type { PaperWords } from "../../../lib/content/paper-words";

const TEXT = "summary-text";

interface Props {
  readonly text: string;
  readonly words: PaperWords["copy"];
}

/** The summary as plain text: copied where the browser lets the page, and always there to be seen and selected. */
export function CopyText({ text, words }: Props) {
  const [outcome, setOutcome] = useState<"none" | "done" | "refused">("none");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("done");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <div className="copy-text" data-copy={outcome}>
      <button type="button" className="button button-quiet" data-action="copy" onClick={copy}>
        {words.copy}
      </button>
      <p role="status">{outcome === "none" ? "" : words[outcome]}</p>
      <details open={outcome === "refused"}>
        <summary>{words.show}</summary>
        <label htmlFor={TEXT}>{words.label}</label>
        <textarea id={TEXT} readOnly rows={14} value={text} />
      </details>
    </div>
  );
}
