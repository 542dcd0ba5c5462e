import { useState } from "react";

interface Props {
  readonly label: string;
  /** Messages for when a print dialog may not have opened, and for browsers that cannot print. */
  readonly opened: string;
  readonly missing: string;
}

/** Prints the page and reports what came of it. */
export function PrintPage({ label, opened, missing }: Props) {
  const [said, setSaid] = useState("");
  const print = () => {
    if (typeof window.print !== "function") return setSaid(missing);
    setSaid(opened);
    window.print();
  };
  return (
    <>
      <div className="actions">
        <button type="button" className="button" data-action="print" onClick={print}>
          {label}
        </button>
      </div>
      <p className="small soft" aria-live="polite" aria-atomic="true">
        {said}
      </p>
    </>
  );
}
