"use client";

import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { KeywordsAsIs } from "../_components/keywords-as-is";

interface Props {
  readonly id: string;
  readonly title: string;
  /** One line about what is inside. */
  readonly teaser: string;
  readonly print: string;
  /** Shown after printing was requested, and if the browser cannot print. */
  readonly tried: string;
  readonly cannot: string;
  /** Shown at the top of the printed part. */
  readonly help: string;
  readonly children: ReactNode;
}

/** A part of the result that opens on demand and can be printed by itself. */
export function Fold({ id, title, teaser, print, tried, cannot, help, children }: Props) {
  const [printing, setPrinting] = useState(false);
  const [said, setSaid] = useState("");

  // This attribute on the page makes the print styles hide everything else.
  useEffect(() => {
    if (!printing) return;
    const { dataset } = document.documentElement;
    const done = () => setPrinting(false);
    dataset.printPart = id;
    window.addEventListener("afterprint", done);
    return () => {
      delete dataset.printPart;
      window.removeEventListener("afterprint", done);
    };
  }, [printing, id]);

  const start = () => {
    if (typeof window.print !== "function") return setSaid(cannot);
    flushSync(() => setPrinting(true));
    setSaid(tried);
    window.print();
  };
  return (
    <details className="fold" id={id} data-printing={printing || undefined}>
      <summary>
        <h2>{title}</h2>
        <span className="fold-teaser">{teaser}</span>
      </summary>
      <div className="fold-body">
        <p className="print-only print-help">
          <KeywordsAsIs text={help} />
        </p>
        {children}
        <p className="no-print">
          <button type="button" className="button button-quiet" data-action="print-part" onClick={start}>
            {print}
          </button>
        </p>
        <p className="small soft no-print" aria-live="polite" aria-atomic="true">
          {said}
        </p>
      </div>
    </details>
  );
}
