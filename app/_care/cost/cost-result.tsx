import type { CostEstimate } from "../../../lib/care/cost";
import { OUT_OF_POCKET_LIMITS } from "../../../lib/care/prices";
import { dollarsText, range } from "../../../lib/care/range";
import { fill } from "../../../lib/content/fill";
import type { PlanTexts } from "../care-props";
import { SourceNote } from "../source-note";
import { CostChart } from "./cost-chart";

interface Props {
  readonly estimate: CostEstimate;
  /** What is left of the out-of-pocket maximum; null if there is none or it is unknown. */
  readonly maximum: number | null;
  readonly insured: boolean;
  /** The amounts as parsed, each with its name. */
  readonly understood: string;
  readonly texts: PlanTexts;
}

/** The range a person may pay, how it builds up, and why it cannot be a single number. */
export function CostResult({ estimate, maximum, insured, understood, texts }: Props) {
  const { care, carePages, locale } = texts;
  const words = care.cost;
  const { total, beyond, byWeek, reachesMaximum, reasons } = estimate;
  return (
    <div className="cost-result" data-low={total.low} data-high={total.high}>
      <div role="status">
        <p className="cost-range">{fill(words.result, { range: dollarsText(total, locale) })}</p>
        <p className="small" data-understood="">
          {fill(words.understood, { amounts: understood })}
        </p>
        {beyond.high > 0 && <p>{fill(words.beyond, { range: dollarsText(beyond, locale) })}</p>}
        {reachesMaximum && <p data-reaches-maximum="">{words.reachesMaximum}</p>}
      </div>
      <h3>{carePages.money.chart}</h3>
      <CostChart estimate={estimate} maximum={maximum} texts={texts} />
      <details>
        <summary>{carePages.money.table}</summary>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{carePages.money.tableWeek}</th>
              <th scope="col">{carePages.money.tableCost}</th>
            </tr>
          </thead>
          <tbody>
            {byWeek.map(({ week, low, high }) => (
              <tr key={week}>
                <th scope="row">{week}</th>
                <td>{dollarsText({ low, high }, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <h3>{words.whyRange}</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} data-why={reason}>
            {words.reasons[reason]}
          </li>
        ))}
      </ul>
      {insured && (
        <>
          {Object.entries(OUT_OF_POCKET_LIMITS).map(([year, limit]) => (
            <p key={year}>{fill(words.legalLimit, { year, limit: dollarsText(range(limit), locale) })}</p>
          ))}
          <SourceNote ids={["OOP-LIMIT"]} texts={texts} />
        </>
      )}
      <p>{words.elsewhere}</p>
    </div>
  );
}
