import type { CrisisWords } from "../../../lib/content/words";
import { besideLines, besideWords } from "../../../lib/crisis/guidance";
import type { HelpAtStep } from "../../../lib/crisis/help-told";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Voice } from "../../../lib/questionnaire/words";
import type { AcuteKind, Circumstance } from "../../../lib/rules/rule";
import { noticeIdOf, SupportNotice } from "../../_components/support-notice";
import { HELP_STAYS_ID, HelpStays } from "./help-stays";

interface Props {
  readonly kinds: readonly AcuteKind[];
  readonly again: boolean;
  /** Which help to show at this step, and how. */
  readonly help: HelpAtStep;
  readonly circumstances: readonly Circumstance[];
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
}

/**
 * Ids of the help shown in full. It is above the heading, which receives focus, so it is announced together with the
 * heading and someone using a screen reader does not miss it.
 */
export function helpToldInFull({ kinds, notices, noticesTold }: HelpAtStep): string | undefined {
  const ids = [
    ...(kinds === "in full" ? [HELP_STAYS_ID] : []),
    ...(noticesTold === "in full" ? notices.map(noticeIdOf) : []),
  ];
  return ids.join(" ") || undefined;
}

/** Help that has been shown, and the smaller notices. */
export function HelpInPage({ kinds, again, help, circumstances, minor, helpHref, ...shared }: Props) {
  const shown = help.kinds !== "not";
  return (
    <>
      {shown && (
        <HelpStays
          {...{ kinds, circumstances, again, minor, helpHref }}
          brief={help.kinds === "in a line"}
          {...shared}
        />
      )}
      <SupportNotice
        notices={help.notices}
        brief={help.noticesTold === "in a line"}
        named
        above={shown ? ["988", "911"] : []}
        also={shown ? [] : besideLines(circumstances)}
        circumstances={help.notices.length > 0 ? besideWords(circumstances) : []}
        minor={minor}
        {...shared}
      />
    </>
  );
}
