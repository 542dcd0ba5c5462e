/** The heading of what can be taken along. */
export const TAKE = "take-it-with-you";

function goThere() {
  const heading = document.getElementById(TAKE);
  heading?.scrollIntoView({ block: "start", behavior: "instant" });
  heading?.focus({ preventScroll: true });
}

/** From the level to the print, which stands further down. A button, since a link would leave its mark in the history. */
export function ToPrint({ label }: { readonly label: string }) {
  return (
    <p className="no-print">
      <button type="button" className="link-button" data-action="to-print" onClick={goThere}>
        {label}
      </button>
    </p>
  );
}
