import { fill } from "../../lib/content/fill";
import type { PaperTexts } from "../../lib/content/text-bundles";
import { checkDate } from "../../lib/dates/check-date";
import type { Change } from "../../lib/report/over-time";
import { conventionsInWords } from "../../lib/report/over-time-text";
import { ChangeLine } from "./change-line";

interface Props {
  readonly change: Change;
  readonly texts: PaperTexts;
}

/** What changed since earlier answers: what to ask about first, then a sparkline for each measure. */
export function ChangeSection({ change, texts }: Props) {
  const words = texts.exchange.change;
  const { dates, level, scores, dimensions, better, worse, step } = change;
  const dateOf = (date: string | null | undefined) => checkDate(date ?? null, texts.locale) ?? words.noDate;
  const list = (names: readonly string[]) => (names.length > 0 ? names.join("; ") : words.none);
  return (
    <section className="change" data-changes={step?.kind ?? "none"}>
      <h2>{words.title}</h2>
      <p>{fill(words.lead, { first: dateOf(dates[0]), last: dateOf(dates.at(-1)) })}</p>
      {step && (
        <p className="change-step">
          {fill(words.step[step.kind], { from: texts.levels[step.from].short, to: texts.levels[step.to].short })}
        </p>
      )}
      <dl className="change-moved">
        <div>
          <dt>{words.worse}</dt>
          <dd>{list(worse)}</dd>
        </div>
        <div>
          <dt>{words.better}</dt>
          <dd>{list(better)}</dd>
        </div>
      </dl>
      <div className="change-lines">
        {[level, ...scores, ...dimensions].map((line) => (
          <ChangeLine key={line.id} {...{ line, dates, texts }} />
        ))}
      </div>
      {scores.some(({ bandsFrom }) => bandsFrom.length > 0) && <p className="small soft">{words.bands}</p>}
      {conventionsInWords(scores, texts).map((convention) => (
        <p key={convention} className="small soft">
          {convention}
        </p>
      ))}
      <p className="small soft">{dates.map(dateOf).join(" · ")}</p>
    </section>
  );
}
