import type { UseFormRegister } from "react-hook-form";
import type { CostFieldName, CostFields } from "../../../lib/care/cost-form";
import type { PlanTexts } from "../care-props";
import { AmountField } from "./amount-field";

interface Props {
  readonly id: string;
  readonly values: CostFields;
  readonly problemOf: (name: CostFieldName) => string | null;
  readonly register: UseFormRegister<CostFields>;
  readonly texts: PlanTexts;
}

const COVERS = ["in-network", "out-of-network", "uninsured"] as const;
const SHARES = ["copay", "coinsurance"] as const;

/** How care would be paid for: the plan's own numbers, as far as the person knows them. */
export function PlanFields({ id, values, problemOf, register, texts }: Props) {
  const { cost: words } = texts.care;
  const amount = (name: "deductibleLeft" | "outOfPocketLeft" | "copay" | "allowed" | "coinsurance") => (
    <AmountField
      id={`${id}-${name}`}
      label={words.fields[name].label}
      hint={words.fields[name].hint}
      unit={name === "coinsurance" ? "percent" : "dollars"}
      problem={problemOf(name)}
      field={register(name)}
    />
  );
  const insured = values.cover !== "uninsured";
  return (
    <>
      <fieldset>
        <legend className="question-ask">{words.fields.cover.label}</legend>
        <p className="small soft">{words.fields.cover.hint}</p>
        <div className="choices choices-variants">
          {COVERS.map((cover) => (
            <label key={cover} className="choice">
              <input type="radio" value={cover} {...register("cover")} />
              <span>{words.covers[cover]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {insured && (
        <>
          <div className="amounts">
            {amount("deductibleLeft")}
            {amount("outOfPocketLeft")}
            {values.cover === "out-of-network" && amount("allowed")}
          </div>
          <fieldset>
            <legend className="question-ask">{words.fields.share.label}</legend>
            <p className="small soft">{words.fields.share.hint}</p>
            <div className="choices choices-short">
              {SHARES.map((share) => (
                <label key={share} className="choice">
                  <input type="radio" value={share} {...register("share")} />
                  <span>{words.shares[share]}</span>
                </label>
              ))}
            </div>
          </fieldset>
          {values.share === "copay" ? (
            <div className="amounts">
              {amount("copay")}
              <label className="choice">
                <input type="checkbox" {...register("afterDeductible")} />
                <span>
                  <span>{words.fields.afterDeductible.label}</span>
                  <br />
                  <span className="small soft">{words.fields.afterDeductible.hint}</span>
                </span>
              </label>
            </div>
          ) : (
            <div className="amounts">{amount("coinsurance")}</div>
          )}
        </>
      )}
    </>
  );
}
