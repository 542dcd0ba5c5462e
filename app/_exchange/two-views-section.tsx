import { fill } from "../../lib/content/fill";
import type { PaperTexts } from "../../lib/content/text-bundles";
import { checkDate } from "../../lib/dates/check-date";
import type { Disagreement, TwoViews } from "../../lib/report/two-views";
import type { Level } from "../../lib/rules/levels";

export interface ViewDates {
  readonly self: string | null;
  readonly other: string | null;
}

interface Props {
  readonly views: TwoViews;
  /** When each side answered, as an ISO date or time; null if unknown. */
  readonly on: ViewDates;
  readonly texts: PaperTexts;
}

/** Answers of the person and of someone who knows them, side by side where they differ. */
export function TwoViewsSection({ views, on, texts }: Props) {
  const words = texts.exchange.views;
  const { disagreements, compared, different } = views;
  const head = (side: "self" | "other") => {
    const date = checkDate(on[side], texts.locale);
    return date ? fill(words.saidOn, { who: words[side], date }) : words[side];
  };
  const levelOf = (level: Level | null) => (level ? texts.levels[level].short : words.noLevel);
  const rows = (safety: boolean) => disagreements.filter((row) => row.safety === safety);
  const cell = ({ counts }: Disagreement, side: "self" | "other", said: string) => (
    <td data-counts={counts === side ? "" : undefined}>
      <span>{said}</span>
      {counts === side && <strong className="counts">{words.counts}</strong>}
    </td>
  );
  const part = (title: string, some: readonly Disagreement[]) =>
    some.length > 0 && (
      <tbody>
        <tr>
          <th scope="rowgroup" colSpan={3} className="views-part">
            {title}
          </th>
        </tr>
        {some.map((row) => (
          <tr key={row.question} data-differs={row.question}>
            <th scope="row">{row.short}</th>
            {cell(row, "self", row.self)}
            {cell(row, "other", row.other)}
          </tr>
        ))}
      </tbody>
    );
  return (
    <section className="views" data-views={views.together.level ?? "none"}>
      <h2>{words.title}</h2>
      <p>{different > 0 ? fill(words.lead, { compared, different }) : fill(words.same, { compared })}</p>
      {views.ageDiffers && <p className="card card-sun views-age">{words.age}</p>}
      <dl className="change-moved">
        <div>
          <dt>{words.levelOf.self}</dt>
          <dd>{levelOf(views.self.level)}</dd>
        </div>
        <div>
          <dt>{words.levelOf.other}</dt>
          <dd>{levelOf(views.other.level)}</dd>
        </div>
        <div>
          <dt>{words.together}</dt>
          <dd>
            <strong>{levelOf(views.together.level)}</strong>
          </dd>
        </div>
      </dl>
      {disagreements.length > 0 && (
        <div className="views-scroll">
          <table className="views-table">
            <thead>
              <tr>
                <th scope="col">{words.question}</th>
                <th scope="col">{head("self")}</th>
                <th scope="col">{head("other")}</th>
              </tr>
            </thead>
            {part(words.safety, rows(true))}
            {part(words.rest, rows(false))}
          </table>
        </div>
      )}
      <p className="small">{words.note}</p>
    </section>
  );
}
