import type { UseFormRegister } from "react-hook-form";
import type { CostFieldName, CostFields } from "../../../lib/care/cost-form";
import type { PlanTexts } from "../care-props";
import { AmountField } from "./amount-field";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly unit: "dollars" | "number";
  readonly names: readonly [low: CostFieldName, high: CostFieldName];
  readonly problemOf: (name: CostFieldName) => string | null;
  readonly register: UseFormRegister<CostFields>;
  readonly texts: PlanTexts;
}

/** The lowest and highest of an amount, side by side. */
export function AmountPair({ id, label, hint, unit, names, problemOf, register, texts }: Props) {
  const { money } = texts.carePages;
  return (
    <fieldset className="amount-pair" aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <p id={`${id}-hint`} className="small soft">
        {hint}
      </p>
      <div className="field-row">
        {names.map((name, index) => (
          <AmountField
            key={name}
            id={`${id}-${name}`}
            label={index === 0 ? money.low : money.high}
            unit={unit}
            problem={problemOf(name)}
            field={register(name)}
          />
        ))}
      </div>
    </fieldset>
  );
}
