import type { Questionnaire } from "../../../lib/questionnaire/definition";
import { atomsOf } from "../../../lib/rules/condition";
import type { Check, Finding } from "../check";
import { influenceOf } from "../influence";

/** Nothing that the answers of a page can set, alone or together with others, opens a question of that page. */
function pagesStay(questionnaire: Questionnaire): Finding {
  const violations: string[] = [];
  let enumerated = 0n;
  for (const page of questionnaire.sections.flatMap(({ pages }) => pages)) {
    const { touches } = influenceOf(questionnaire, page.questions);
    for (const { id, askWhen } of page.questions) {
      if (!askWhen) continue;
      enumerated++;
      const read = atomsOf(askWhen).find(touches);
      if (read) violations.push(`${id} is opened on its own page ${page.id} by ${JSON.stringify(read)}`);
    }
  }
  return { enumerated, violations };
}

export const pageChecks: readonly Check[] = [{ property: "pages-stay", basis: "all", run: pagesStay }];
