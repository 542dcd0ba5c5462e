interface Props<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few ways to print. */
export function PrintSelect<Value extends string>({ name, label, options, chosen, onChoose }: Props<Value>) {
  return (
    <label className="print-select">
      <span>{label}</span>
      <select
        data-print={name}
        value={chosen}
        onChange={({ target }) => {
          const found = options.find(([value]) => value === target.value);
          if (found) onChoose(found[0]);
        }}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
