import { optionsOf, questionOf } from "../../questionnaire/questions";
import { resultTotals } from "../../questionnaire/totals";
import { codeCoding } from "./coding";
import { expressionGate } from "./enable-when";
import { countOfCodes, onlyIf } from "./fhirpath";
import { TOTALS_LINK, totalLink } from "./link-ids";
import { loincCoding } from "./loinc-names";
import type { ItemContext } from "./question-item";
import type { Coding, QuestionnaireItem } from "./r4";
import { EXTENSIONS, ownSystem } from "./systems";

/** A total as a Coding: LOINC's if there is one, otherwise ours. */
export const totalCoding = (canonical: string, total: { readonly id: string; readonly loinc?: string }): Coding =>
  total.loinc === undefined ? { system: ownSystem(canonical), code: `total.${total.id}` } : loincCoding(total.loinc);

/**
 * The instruments' totals, computed by the renderer and shown once every item has an answer. Without totals there is no
 * group.
 */
export function totalsGroup({ questionnaire, canonical, expressions }: ItemContext): readonly QuestionnaireItem[] {
  const item = resultTotals(questionnaire).map(({ total }): QuestionnaireItem => {
    const codes = total.items.flatMap((id) => {
      const question = questionOf(questionnaire, id);
      return optionsOf(question).map(({ code }) => codeCoding(canonical, question, code).code);
    });
    // Each item takes one answer, and that answer cannot be "declined".
    const complete = `${countOfCodes(total.items, [...new Set(codes)])} >= ${total.items.length}`;
    // Some programs compute items even while they are hidden; a total with a gap would be too low.
    const expression = onlyIf(complete, expressions.score(total.id) ?? "0");
    return {
      extension: [
        expressionGate(complete),
        { url: EXTENSIONS.calculated, valueExpression: { language: "text/fhirpath", expression } },
      ],
      linkId: totalLink(total.id),
      code: [totalCoding(canonical, total)],
      text: `${total.id.toUpperCase()} (0-${total.max})`,
      type: "integer",
      required: false,
      readOnly: true,
    };
  });
  return item.length > 0 ? [{ linkId: TOTALS_LINK, type: "group", item }] : [];
}
