import { useState } from "react";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";

interface Props {
  readonly texts: ScreeningTexts;
  readonly onBack: () => void;
}

/** Printing, with what to know before; and the way back to the answers. */
export function ResultPrint({ texts, onBack }: Props) {
  const { actions } = texts.report;
  const [tried, setTried] = useState(false);
  const print = () => {
    setTried(true);
    if (typeof window.print === "function") window.print();
  };
  return (
    <section>
      <h2>{actions.title}</h2>
      <p>{actions.printWarning}</p>
      <div className="actions">
        <button type="button" className="button" data-action="print" onClick={print}>
          {actions.print}
        </button>
        <button type="button" className="button button-quiet" data-action="change-answer" onClick={onBack}>
          {actions.change}
        </button>
      </div>
      <p className="small soft" role="status">
        {tried ? actions.printFallback : ""}
      </p>
    </section>
  );
}
