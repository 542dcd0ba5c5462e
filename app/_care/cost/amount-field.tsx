import type { UseFormRegisterReturn } from "react-hook-form";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly unit: "dollars" | "percent" | "number";
  readonly problem: string | null;
  readonly field: UseFormRegisterReturn;
}

/** A numeric field with its label and an error message if any. */
export function AmountField({ id, label, hint, unit, problem, field }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className="amount" data-field={field.name}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="small soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="error-message">
          {problem}
        </p>
      )}
      <span className="amount-box">
        {unit === "dollars" && <span aria-hidden="true">$</span>}
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="field field-number"
          aria-invalid={problem !== null}
          aria-describedby={described || undefined}
          {...field}
        />
        {unit === "percent" && <span aria-hidden="true">%</span>}
      </span>
    </div>
  );
}
