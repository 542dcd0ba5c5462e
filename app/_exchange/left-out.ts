import { fill } from "../../lib/content/fill";
import type { ScreeningTexts } from "../../lib/content/text-bundles";
import { type Dropped, shownId } from "../../lib/exchange/dropped";
import type { OpenedAnswers } from "../../lib/exchange/open-answers";
import { questionNames } from "../../lib/report/question-names";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

/** A file can have any number of entries that do not fit; the page lists at most this many. */
const MOST_NAMED = 20;

/** Short names of the questions whose answers could not be kept. */
export interface LeftOut {
  /** Questions that changed and are asked again. */
  readonly askedAgain: readonly string[];
  readonly dropped: readonly string[];
}

export function leftOutOf(all: readonly Dropped[], texts: ScreeningTexts): LeftOut {
  const named = (some: readonly Dropped[]) => {
    const ids = [...new Set(some.map(({ id }) => shownId(id)))];
    const names = questionNames(levelOfCare, texts.questionnaire, ids.slice(0, MOST_NAMED));
    const more = ids.length - MOST_NAMED;
    return more > 0 ? [...names, fill(texts.exchange.open.more, { count: more })] : names;
  };
  const changed = (one: Dropped) => one.reason === "question-changed";
  return { askedAgain: named(all.filter(changed)), dropped: named(all.filter((one) => !changed(one))) };
}

/** What a comparison leaves out of an earlier file, and whether the file says it is unfinished; empty if nothing. */
export function leftOutInWords(name: string, opened: OpenedAnswers, texts: ScreeningTexts): readonly string[] {
  const { open } = texts.exchange;
  const { askedAgain, dropped } = leftOutOf(opened.dropped, texts);
  const said = [
    ...(opened.unfinished ? [open.unfinished[opened.unfinished]] : []),
    ...(askedAgain.length > 0 ? [fill(open.askedAgain, { questions: askedAgain.join("; ") })] : []),
    ...(dropped.length > 0 ? [fill(open.dropped, { questions: dropped.join("; ") })] : []),
  ];
  return said.length > 0 ? [`${shownId(name)}: ${said.join(" ")}`] : [];
}
