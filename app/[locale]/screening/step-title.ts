import { fill } from "../../../lib/content/fill";
import type { QuestionTexts } from "../../../lib/content/text-bundles";
import { positionOf } from "../../../lib/screening/position";
import type { Run } from "./use-run";

/** The document title at a step. It reveals no answers. */
export function stepTitle(
  { view, snapshot, hasProblem }: Run,
  { screening: { titles }, siteName }: QuestionTexts,
): string {
  const name = { reviewing: titles.review, results: titles.results }[view];
  const step = name ?? fill(titles.step, { step: Math.max(positionOf(snapshot), 1) });
  return `${hasProblem ? `${titles.error}: ` : ""}${step} · ${siteName}`;
}
