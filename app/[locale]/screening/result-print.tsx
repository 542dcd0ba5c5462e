import { useState } from "react";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { isTablet } from "../../_site/tablet";
import { CopyText } from "./copy-text";
import { PrintOptions, type PrintOptionsProps } from "./print-options";
import { TAKE } from "./to-print";
import { useFileName } from "./use-file-name";
import { usePageFooter } from "./use-page-footer";
import type { Papers } from "./use-paper";

interface Props extends Omit<PrintOptionsProps, "words"> {
  readonly texts: ScreeningTexts;
  readonly text: string;
  readonly papers: Papers["papers"];
  readonly onReview: () => void;
}

/** Printing and copying: what to know beforehand, the choices, and the link to the answers. */
export function ResultPrint({ texts, text, papers, onReview, ...options }: Props) {
  const { actions } = texts.report;
  const [tried, setTried] = useState<"not" | "opened" | "missing">("not");
  useFileName(texts.paper.fileName);
  usePageFooter(
    { found: texts.report.print.found, ...texts.paper.footer },
    papers.map(({ paper }) => paper),
  );
  const print = () => {
    if (typeof window.print !== "function") return setTried("missing");
    setTried("opened");
    window.print();
  };
  const outcome = { not: "", opened: actions.printFallback, missing: texts.paper.noPrint }[tried];
  const change = (
    <button type="button" className="button button-quiet" data-action="change-answer" onClick={onReview}>
      {actions.change}
    </button>
  );
  if (texts.noPrinter && isTablet())
    return (
      <section data-take="">
        <h2>{actions.title}</h2>
        <p>{texts.noPrinter}</p>
        {change}
      </section>
    );
  return (
    <section data-take="">
      <h2 id={TAKE} tabIndex={-1}>
        {actions.title}
      </h2>
      <p>{actions.printWarning}</p>
      <PrintOptions words={texts.paper} {...options} />
      <div className="actions">
        <button type="button" className="button" data-action="print" onClick={print}>
          {actions.print}
        </button>
        {change}
      </div>
      <p className={tried === "missing" ? "card" : "small soft"} aria-live="polite" aria-atomic="true">
        {outcome}
      </p>
      <details className="print-pdf" data-pdf="">
        <summary>{texts.paper.pdf.title}</summary>
        <p>{texts.paper.pdf.lead}</p>
        <ul>
          {texts.paper.pdf.ways.map((way) => (
            <li key={way}>{way}</li>
          ))}
        </ul>
      </details>
      <CopyText key={text} text={text} words={texts.paper.copy} />
    </section>
  );
}
