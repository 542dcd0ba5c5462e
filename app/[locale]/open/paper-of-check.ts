import { counterfactuals } from "../../../lib/assessment/counterfactuals";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Paper } from "../../../lib/report/paper/paper";
import type { TwoViews } from "../../../lib/report/two-views";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { momentOf } from "../screening/moment-here";
import { paperIn } from "../screening/paper-in";
import type { OpenedCheck } from "./opened-check";

/** Answers do not say in which language they were given; the paper is in the reader's. */
export const paperOfCheck = (
  { answers, takenOn, relation }: OpenedCheck,
  texts: ScreeningTexts,
  region: Region,
  together: TwoViews["together"] | null,
): Paper =>
  paperIn(texts, {
    answers,
    changes: counterfactuals(levelOfCare, answers),
    region,
    made: momentOf(takenOn),
    answeredIn: null,
    together,
    choice: { version: "full", relation },
  });
