import { fill } from "../../../lib/content/fill";
import type { ReportWords } from "../../../lib/content/words";

interface Props {
  /** Number of deciding questions without an answer; at least 1. */
  readonly open: number;
  readonly words: ReportWords["unfinished"];
  readonly rank: 1 | 2;
  readonly onGoOn: () => void;
}

/** The result of someone who stopped early: says so, and offers to continue where they were. */
export function ResultUnfinished({ open, words, rank, onGoOn }: Props) {
  const Heading = `h${rank}` as const;
  return (
    <section className="card card-accent" data-unfinished={open}>
      <Heading tabIndex={-1}>{words.title}</Heading>
      <p>{`${words.lead} ${fill(open === 1 ? words.open.one : words.open.many, { count: open })} ${words.change}`}</p>
      <div className="actions">
        <button type="button" className="button" data-action="go-on" onClick={onGoOn}>
          {words.goOn}
        </button>
      </div>
    </section>
  );
}
