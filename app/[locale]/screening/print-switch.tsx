interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A switch for adding something to the print. */
export function PrintSwitch({ name, label, hint, on, onSwitch }: Props) {
  const id = `print-${name}-hint`;
  return (
    <div className="print-switch">
      <button
        type="button"
        role="switch"
        aria-checked={on}
        aria-describedby={hint ? id : undefined}
        data-print={name}
        onClick={() => onSwitch(!on)}
      >
        <span className="print-switch-track" aria-hidden="true" />
        <span>{label}</span>
      </button>
      {hint && (
        <p id={id} className="small soft">
          {hint}
        </p>
      )}
    </div>
  );
}
