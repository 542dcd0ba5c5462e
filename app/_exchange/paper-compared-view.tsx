import type { PaperTexts } from "../../lib/content/text-bundles";
import type { Comparison } from "../../lib/report/comparison";
import { ChangeSection } from "./change-section";
import { TwoViewsSection } from "./two-views-section";

interface Props {
  readonly compared: Comparison;
  readonly texts: PaperTexts;
  readonly large?: boolean;
}

/** Comparisons with other answers on paper, in the language of the print. */
export function PaperComparedView({ compared: { change, views, on }, texts, large = false }: Props) {
  if (!change && !views) return null;
  return (
    <article
      className={`print-only print-document print-change${large ? " print-large" : ""}`}
      lang={texts.locale}
      data-compared=""
      translate="no"
    >
      {change && <ChangeSection {...{ change, texts }} />}
      {views && <TwoViewsSection {...{ views, on, texts }} />}
    </article>
  );
}
