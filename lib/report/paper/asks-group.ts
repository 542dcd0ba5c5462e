import type { Settled } from "../../questionnaire/reading";
import { holds } from "../../rules/condition";
import type { Chart } from "./chart-of";
import type { PaperSource } from "./paper-source";
import { screenResult } from "./screen-result";

export interface PaperAsks {
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly text: string }[];
}

/**
 * What the form did not ask and a clinician fills in by hand: first the fixed items, then those these answers call for.
 */
export function asksGroup(source: PaperSource, chart: Chart, reading: Settled): PaperAsks {
  const { texts, plan, answeredIn } = source;
  const { asks } = texts.chart;
  const stands = ({ id, when }: (typeof plan.asks)[number]) =>
    when === undefined ||
    holds(when, reading.ledger) ||
    (id === "interpreter" && answeredIn !== null && answeredIn !== texts.locale);
  const negative = screenResult(chart, plan) === "negative";
  const items = plan.asks.filter(stands).map(({ id }) => {
    const key = id === "risk" && !negative ? "fullRisk" : id;
    return { id, text: asks.items[key as keyof typeof asks.items] };
  });
  return { title: asks.title, items };
}
