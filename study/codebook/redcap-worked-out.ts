import { DECLINE, type InstrumentTotal, type Questionnaire } from "../../lib/questionnaire/definition";
import type { RedcapField } from "./redcap-columns";
import type { Fact, RedcapFacts } from "./redcap-facts";
import { anyOf, is } from "./redcap-logic";
import { totalVariable, variableOf } from "./redcap-names";

/** A field that only gates read; it is always hidden. */
export const factField = ({ variable, formula }: Fact, form: string): RedcapField => ({
  variable,
  form,
  type: "calc",
  label: "Worked out from other answers, to know what to ask",
  choices: formula,
  annotation: " @HIDDEN",
});

/** The published total. Empty while an item is unanswered or declined, because it would be too low. */
export function totalField(
  questionnaire: Questionnaire,
  facts: RedcapFacts,
  total: InstrumentTotal,
  form: string,
): RedcapField {
  const gaps = total.items
    .map((item) => variableOf(questionnaire, item))
    .flatMap((name) => [is(name, ""), is(name, DECLINE)]);
  return {
    variable: totalVariable(total.id),
    form,
    type: "calc",
    label: `${total.id.toUpperCase()} total`,
    choices: `if(${anyOf(gaps)}, "", ${facts.sum(total)})`,
    note: `0 to ${total.max}. Empty until every item is answered.`,
  };
}
