/** Id of the heading above what can be taken along. */
export const TAKE = "take-it-with-you";

function goThere() {
  const heading = document.getElementById(TAKE);
  heading?.scrollIntoView({ block: "start", behavior: "instant" });
  heading?.focus({ preventScroll: true });
}

interface Props {
  readonly words: { readonly toPrint: string; readonly toPrintLead: string };
}

/**
 * Jumps from the level to the print section further down. A button, because a link would add an entry to the browser's
 * history.
 */
export function ToPrint({ words }: Props) {
  return (
    <div className="to-print no-print">
      <SheetPicture />
      <div>
        <p>{words.toPrintLead}</p>
        <button type="button" className="button button-quiet" data-action="to-print" onClick={goThere}>
          {words.toPrint}
        </button>
      </div>
    </div>
  );
}

/** A printed sheet: title, steps, lines in two columns. */
function SheetPicture() {
  return (
    <svg viewBox="0 0 68 88" aria-hidden="true" focusable="false" className="sheet-picture">
      <rect x="1" y="1" width="66" height="86" rx="4" className="sheet" />
      <path d="M10 13h30M10 21h20" className="sheet-strong" />
      <path d="M10 34h9v-4h9v-4h9v-4h9v-4h12" className="sheet-step" />
      <path
        d="M10 46h20M10 53h18M10 60h20M10 67h15M10 74h19M38 46h20M38 53h16M38 60h20M38 67h18M38 74h12"
        className="sheet-line"
      />
    </svg>
  );
}
