import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Paper } from "../../../lib/report/paper/paper";
import type { TwoViews } from "../../../lib/report/two-views";
import { answeredWhen } from "../screening/moment-here";
import { paperIn } from "../screening/paper-in";
import type { OpenedCheck } from "./opened-check";

/** The paper is in the reader's language, whichever the answers were given in. */
export const paperOfCheck = (
  { answers, times, reference, answeredIn, relation }: OpenedCheck,
  texts: ScreeningTexts,
  region: Region,
  together: TwoViews["together"] | null,
): Paper =>
  paperIn(texts, {
    answers,
    changes: null,
    region,
    answered: answeredWhen(times),
    reference,
    answeredIn,
    together,
    choice: { version: "full", large: false, relation, withheldToo: false },
  });
