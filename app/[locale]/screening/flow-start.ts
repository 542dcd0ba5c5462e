import type { Answers } from "../../../lib/questionnaire/answers";
import type { AcuteKind } from "../../../lib/rules/rule";
import type { Drafts } from "../../../lib/screening/saved-session";
import type { RunTimes } from "../../../lib/screening/times-after";
import type { FormValues } from "./page-form";

/** What one run of the questionnaire starts from. */
export interface FlowStart {
  readonly answers: Answers;
  readonly shown: readonly AcuteKind[];
  /** Draft selections that were not yet confirmed with Continue. */
  readonly drafts: Drafts;
  readonly times: RunTimes;
  /** True if the person was looking at the result of unfinished answers. */
  readonly stopped: boolean;
  /** Fields changed before hydration. */
  readonly early: FormValues;
  /** True if Continue was pressed before hydration. */
  readonly pressed: boolean;
  /** The step in the URL when the page was opened, for example after switching languages; null if none. */
  readonly place: number | null;
  readonly notices: readonly string[];
  /** True for a new run after erasing: focus goes to its heading. */
  readonly anew: boolean;
}
