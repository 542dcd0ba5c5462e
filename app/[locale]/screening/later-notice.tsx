import type { LaterWords } from "../../../lib/content/later-words";

interface Props {
  readonly words: LaterWords;
  readonly missing: boolean;
  readonly onAgain: () => void;
}

/** In place of the review or the result where it has not come yet. */
export function LaterNotice({ words, missing, onAgain }: Props) {
  return (
    <section className="card" data-later={missing ? "missing" : "waiting"}>
      <h1 tabIndex={-1}>{missing ? words.missingTitle : words.waitingTitle}</h1>
      <p role="status">{missing ? words.missing : words.waiting}</p>
      {missing && (
        <div className="actions">
          <button type="button" className="button" data-action="try-again" onClick={onAgain}>
            {words.again}
          </button>
        </div>
      )}
    </section>
  );
}
