import type { AcuteKind, Circumstance, Notice } from "../../../lib/assessment/rule";
import type { CrisisWords } from "../../../lib/content/crisis-words";
import { alsoLines } from "../../../lib/crisis/guidance";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Voice } from "../../../lib/questionnaire/words";
import { SupportNotice } from "../../_components/support-notice";
import { HelpStays } from "./help-stays";

interface Props {
  readonly kinds: readonly AcuteKind[];
  readonly again: boolean;
  readonly notices: readonly Notice[];
  readonly circumstances: readonly Circumstance[];
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
}

/** Help that was shown, and the smaller notices. Its numbers make the notice that one can talk with someone needless. */
export function HelpInPage({ kinds, again, notices, circumstances, minor, helpHref, ...shared }: Props) {
  const shown = kinds.length > 0;
  return (
    <>
      {shown && <HelpStays {...{ kinds, again, circumstances, minor, helpHref }} {...shared} />}
      <SupportNotice
        notices={shown ? notices.filter((notice) => notice !== "talk") : notices}
        also={shown ? [] : alsoLines(circumstances)}
        {...shared}
      />
    </>
  );
}
