import { useState } from "react";

interface Props {
  readonly label: string;
  /** Said where nothing may open, and where the browser prints no pages. */
  readonly opened: string;
  readonly missing: string;
}

/** Prints the page, and says what came of it. */
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
      <p className="small soft" role="status">
        {said}
      </p>
    </>
  );
}
