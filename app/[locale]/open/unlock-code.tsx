import { type FormEvent, useState } from "react";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";

/** Why a word did not open the code: it does not have the form of a word, or it is a different word. */
export type WordProblem = "form" | "wrong";

interface Props {
  readonly words: ScreeningTexts["exchange"]["open"]["locked"];
  /** Whether this browser is able to unlock codes. */
  readonly mayUnlock: boolean;
  /** Resolves to null once the code is open. */
  readonly onWord: (word: string) => Promise<WordProblem | null>;
  readonly onLeave: () => void;
}

/** Asks for the word printed beside a scanned code. It is used once and never stored. */
export function UnlockCode({ words, mayUnlock, onWord, onLeave }: Props) {
  const [word, setWord] = useState("");
  const [state, setState] = useState<WordProblem | "opening" | null>(null);
  const problem = state === "form" || state === "wrong" ? words[state] : null;
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (state === "opening") return;
    setState("opening");
    void onWord(word).then(setState);
  };
  if (!mayUnlock)
    return (
      <section className="card card-sun" data-locked="cannot">
        <p>{words.cannot}</p>
      </section>
    );
  return (
    <section className="card" data-locked={state ?? "asked"} aria-labelledby="locked-title">
      <h2 id="locked-title">{words.title}</h2>
      <p>{words.text}</p>
      <form onSubmit={open} noValidate>
        <label htmlFor="locked-word">{words.label}</label>
        <input
          id="locked-word"
          className="field"
          type="text"
          value={word}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "locked-problem"}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
        />
        <p id="locked-problem" role="alert" className="error-message">
          {problem}
        </p>
        <p aria-live="polite" aria-atomic="true">
          {state === "opening" ? words.opening : ""}
        </p>
        <div className="actions">
          <button type="submit" className="button" data-action="unlock">
            {words.action}
          </button>
          <button type="button" className="button button-quiet" data-action="leave-locked" onClick={onLeave}>
            {words.leave}
          </button>
        </div>
      </form>
      <p className="small">{words.lost}</p>
    </section>
  );
}
