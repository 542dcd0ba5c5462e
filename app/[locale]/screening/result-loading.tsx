import type { ResultLoadingWords } from "../../../lib/content/words";

interface Props {
  readonly words: ResultLoadingWords;
  readonly missing: boolean;
  /** Whether the tab stores the answers, so that a reload loses none. */
  readonly kept: boolean;
  readonly onAgain: () => void;
}

/**
 * Shown instead of the review or the result while its code is loading. After a new release, only a reload can load it.
 */
export function ResultLoading({ words, missing, kept, onAgain }: Props) {
  return (
    <section className="card" data-later={missing ? "missing" : "waiting"}>
      <h1 tabIndex={-1}>{missing ? words.missingTitle : words.waitingTitle}</h1>
      <p role="status">{missing ? words.missing : words.waiting}</p>
      {missing && <p>{kept ? words.kept : words.lost}</p>}
      {missing && (
        <div className="actions">
          <button type="button" className="button" data-action="try-again" onClick={onAgain}>
            {words.again}
          </button>
          <button
            type="button"
            className="button button-quiet"
            data-action="reload"
            onClick={() => window.location.reload()}
          >
            {words.reload}
          </button>
        </div>
      )}
    </section>
  );
}
