import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Comparison } from "../../../lib/report/comparison";
import type { Paper } from "../../../lib/report/paper/paper";
import { answeredWhen } from "../screening/moment-here";
import { paperIn } from "../screening/paper-in";
import type { OpenedCheck } from "./opened-check";

/** The paper uses the reader's language, whatever language the answers were given in. */
export const paperOfCheck = (
  { answers, times, reference, answeredIn, relation }: OpenedCheck,
  texts: ScreeningTexts,
  region: Region,
  compared: Pick<Comparison, "change" | "views"> | null,
): Paper =>
  paperIn(texts, {
    answers,
    changes: null,
    region,
    answered: answeredWhen(times),
    reference,
    answeredIn,
    earlier: compared?.change ?? null,
    together: compared?.views?.together ?? null,
    choice: { version: "full", found: false, relation, withheldToo: false },
  });
