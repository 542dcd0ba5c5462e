import type { AcuteKind, Circumstance, Notice } from "../../../lib/assessment/rule";
import type { CrisisWords } from "../../../lib/content/crisis-words";
import { besideLines, besideWords } from "../../../lib/crisis/guidance";
import type { Region } from "../../../lib/crisis/lines-in-region";
import type { Voice } from "../../../lib/questionnaire/words";
import { noticeIdOf, SupportNotice } from "../../_components/support-notice";
import { HELP_STAYS_ID, HelpStays } from "./help-stays";

interface Props {
  readonly kinds: readonly AcuteKind[];
  readonly again: boolean;
  readonly notices: readonly Notice[];
  /** What is told in full at this step; see `helpNames`. */
  readonly fresh: readonly string[];
  readonly circumstances: readonly Circumstance[];
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly helpHref: string;
  readonly words: CrisisWords;
}

/** Kinds and notices as they are told apart: a kind and a notice may have one name. */
export const helpNames = (kinds: readonly AcuteKind[], notices: readonly Notice[]): readonly string[] => [
  ...kinds.map((kind) => `kind ${kind}`),
  ...notices.map((notice) => `notice ${notice}`),
];

/** What of the help is told here, and what of it in a line. Numbers of help that was shown make the notice to talk needless. */
function tellingOf({ kinds, again, notices, fresh }: Pick<Props, "kinds" | "again" | "notices" | "fresh">) {
  const shown = kinds.length > 0;
  const others = shown ? notices.filter((notice) => notice !== "talk") : notices;
  const isTold = (names: readonly string[]) => !names.some((name) => fresh.includes(name));
  return {
    shown,
    others,
    brief: !again && isTold(helpNames(kinds, [])),
    othersBrief: isTold(helpNames([], others)),
  };
}

/**
 * The ids of the help that is told in full. It is before the heading, where the focus goes: read with the heading, it
 * is not missed by someone who listens.
 */
export function helpToldInFull(props: Pick<Props, "kinds" | "again" | "notices" | "fresh">): string | undefined {
  const { shown, others, brief, othersBrief } = tellingOf(props);
  const ids = [...(shown && !brief ? [HELP_STAYS_ID] : []), ...(othersBrief ? [] : others.map(noticeIdOf))];
  return ids.join(" ") || undefined;
}

/** Help that was shown, and the smaller notices. */
export function HelpInPage({ kinds, again, notices, circumstances, fresh, minor, helpHref, ...shared }: Props) {
  const { shown, others, brief, othersBrief } = tellingOf({ kinds, again, notices, fresh });
  return (
    <>
      {shown && <HelpStays {...{ kinds, circumstances, again, brief, minor, helpHref }} {...shared} />}
      <SupportNotice
        notices={others}
        brief={othersBrief}
        named
        above={shown ? ["988", "911"] : []}
        also={shown ? [] : besideLines(circumstances)}
        circumstances={others.length > 0 ? besideWords(circumstances) : []}
        {...shared}
      />
    </>
  );
}
