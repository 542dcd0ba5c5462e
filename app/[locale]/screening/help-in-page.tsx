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

/** Help that was shown, and the smaller notices. Its numbers make the notice that one can talk with someone needless. */
export function HelpInPage({ kinds, again, notices, circumstances, fresh, minor, helpHref, ...shared }: Props) {
  const shown = kinds.length > 0;
  const others = shown ? notices.filter((notice) => notice !== "talk") : notices;
  const isTold = (names: readonly string[]) => !names.some((name) => fresh.includes(name));
  const brief = !again && isTold(helpNames(kinds, []));
  return (
    <>
      {shown && <HelpStays {...{ kinds, circumstances, again, brief, minor, helpHref }} {...shared} />}
      <SupportNotice
        notices={others}
        brief={isTold(helpNames([], others))}
        above={shown ? ["988", "911"] : []}
        also={shown ? [] : alsoLines(circumstances)}
        {...shared}
      />
    </>
  );
}
