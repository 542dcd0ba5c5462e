import type { PaperAsks } from "../../../lib/report/paper/asks-group";
import type { Paper } from "../../../lib/report/paper/paper";
import type { PaperHead } from "../../../lib/report/paper/paper-head";

/** Lines for writing by hand whose paper it is. Nothing is ever typed into them. */
export function PaperByHandView({ byHand }: Pick<PaperHead, "byHand">) {
  return (
    <p className="sheet-by-hand">
      {byHand.map(({ id, label }) => (
        <span key={id} data-by-hand={id}>
          {label}
        </span>
      ))}
    </p>
  );
}

/** What the form did not ask, each with a checkbox. */
export function PaperAsksView({ asks, rank }: { readonly asks: PaperAsks; readonly rank: 2 | 3 }) {
  const Heading = `h${rank}` as const;
  return (
    <section className="sheet-group" data-block="asks">
      <Heading>{asks.title}</Heading>
      <ul className="sheet-asks">
        {asks.items.map(({ id, text }) => (
          <li key={id} data-ask={id}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lines for the clinician who reviewed it and what they think of the level. */
export function PaperReviewView({ review }: { readonly review: NonNullable<Paper["review"]> }) {
  return (
    <div className="sheet-review" data-block="review">
      <p>
        <span>{review.by}</span>
        <span>{review.credentials}</span>
        <span>{review.moment}</span>
      </p>
      <p>
        <b>{`${review.level}:`}</b>
        <b className="sheet-check">{review.agree}</b>
        <span className="sheet-check">{review.other}</span>
        <span>{review.because}</span>
      </p>
    </div>
  );
}
