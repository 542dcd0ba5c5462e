export interface PrintWay<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly ways: readonly PrintWay<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons for a few print settings: a select would truncate its labels on a phone. */
export function PrintRadios<Value extends string>({ name, label, ways, chosen, onChoose }: Props<Value>) {
  return (
    <fieldset className="print-radios" data-print={name}>
      <legend>{label}</legend>
      <div className="choices">
        {ways.map(({ value, label, hint }) => (
          <label key={value} className="choice">
            <input
              type="radio"
              name={`print-${name}`}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>
              <span>{label}</span>
              {hint && <span className="small soft"> {hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
