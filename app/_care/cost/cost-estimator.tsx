"use client";

import { useMemo } from "react";
import { useForm, useWatch } from "react-hook-form";
import { mayBeInsured } from "../../../lib/care/care-context";
import { estimateCost } from "../../../lib/care/cost";
import {
  type CostFieldName,
  type CostFields,
  type CostProblem,
  isStay,
  MOST_DAYS_A_WEEK,
  MOST_LENGTH,
  readCostForm,
  usualFields,
} from "../../../lib/care/cost-form";
import { PRICES, priceText } from "../../../lib/care/prices";
import { fill } from "../../../lib/content/fill";
import { MONEY_TERMS } from "../../../lib/content/terms";
import type { Level } from "../../../lib/rules/levels";
import { WordsExplained } from "../../_components/words-explained";
import type { CareProps, PlanTexts } from "../care-props";
import { SourceNote } from "../source-note";
import { AmountPair } from "./amount-pair";
import { costResolver } from "./cost-resolver";
import { CostResult } from "./cost-result";
import { PlanFields } from "./plan-fields";
import { understoodAmounts } from "./understood-amounts";

interface Props extends Pick<CareProps, "situation"> {
  readonly level: Level;
  readonly texts: PlanTexts;
}

/** What care may cost this person, as a range. What is typed is discarded when this is closed. */
export function CostEstimator({ level, texts, situation }: Props) {
  const { care, carePages, locale } = texts;
  const words = care.cost;
  const id = `cost-${level}`;
  const usual = useMemo((): CostFields => {
    const fields = usualFields(level);
    return mayBeInsured(situation) ? fields : { ...fields, cover: "uninsured" };
  }, [level, situation]);
  const { register, control, handleSubmit, formState } = useForm<CostFields>({
    defaultValues: usual,
    resolver: useMemo(() => costResolver(level), [level]),
  });
  const values = useWatch({ control }) as CostFields;
  const stay = isStay(level);
  const price = PRICES[level];

  const said: { readonly [P in CostProblem]: string } = {
    ...words.problems,
    needed: carePages.money.needed,
    order: carePages.money.order,
    "whole-days": fill(carePages.money.whole, { max: MOST_DAYS_A_WEEK }),
    "whole-length": fill(carePages.money.whole, { max: stay ? MOST_LENGTH.days : MOST_LENGTH.weeks }),
  };
  const problemOf = (name: CostFieldName): string | null => {
    const problem = formState.errors[name]?.message as CostProblem | undefined;
    return problem ? said[problem] : null;
  };
  const shared = { problemOf, register, texts };
  const read = formState.submitCount > 0 ? readCostForm(level, values) : null;
  const ready = read && "plan" in read ? read : null;
  return (
    <div className="estimator" data-estimator={level}>
      <p>{`${words.lead} ${carePages.money.private}`}</p>
      <WordsExplained terms={MONEY_TERMS} words={texts.glossary} />
      <form noValidate onSubmit={handleSubmit(() => undefined)} className="no-print">
        <PlanFields id={id} values={values} {...shared} />
        <AmountPair
          id={`${id}-price`}
          label={words.fields.price.label}
          hint={words.fields.price.hint}
          unit="dollars"
          names={["priceLow", "priceHigh"]}
          {...shared}
        />
        <p className="small">
          {`${fill(carePages.money.listPrice, {
            range: priceText(price, carePages.money.orMore, locale),
            unit: words.units[price.unit],
          })} (${price.year}; ${care.grades[price.grade]})`}
        </p>
        <SourceNote ids={[price.source]} texts={texts} />
        {!stay && (
          <AmountPair
            id={`${id}-days`}
            label={words.fields.days.label}
            hint={words.fields.days.hint}
            unit="number"
            names={["daysLow", "daysHigh"]}
            {...shared}
          />
        )}
        <AmountPair
          id={`${id}-length`}
          label={stay ? carePages.money.stayDays : words.fields.weeks.label}
          hint={words.fields.weeks.hint}
          unit="number"
          names={["lengthLow", "lengthHigh"]}
          {...shared}
        />
        <button type="submit" className="button" data-action="estimate">
          {carePages.money.estimate}
        </button>
      </form>
      {ready && (
        <CostResult
          estimate={estimateCost(ready.plan, ready.care)}
          maximum={ready.plan.cover === "uninsured" ? null : ready.plan.outOfPocketLeft}
          understood={understoodAmounts(ready, texts, stay)}
          insured={ready.plan.cover !== "uninsured"}
          texts={texts}
        />
      )}
    </div>
  );
}
