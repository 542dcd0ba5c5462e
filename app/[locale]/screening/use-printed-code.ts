import { useEffect, useState } from "react";
import type { Locale } from "../../../lib/content/locales";
import { type QrPicture, qrPicture } from "../../../lib/exchange/answer-qr";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import { lockAnswers, lockingWord } from "../../../lib/exchange/locked-code";
import type { Answers } from "../../../lib/questionnaire/answers";
import { answersThatCount } from "../../../lib/questionnaire/withheld";
import { SITE_ADDRESS, SITE_FOLDER } from "../../../lib/site/address.mjs";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { locksmithHere, randomBytes } from "../../_components/secure-only";
import type { PrintChoice } from "./print-choice";

/** The picture of a locked code and the word that opens it. */
export interface LockedPicture {
  readonly picture: QrPicture;
  readonly word: string;
}

/** `none`: not asked for. `making`: locking takes about a second, so that guessing the word takes years. */
export type PrintedCode = LockedPicture | "none" | "making" | "too-large";

interface Input {
  readonly answers: Answers;
  readonly times: AnswerTimes;
  readonly choice: Pick<PrintChoice, "code" | "version" | "relation" | "withheldToo">;
  readonly locale: Locale;
}

/** The site this page came from; if the page was opened as a file, the site it was built for. */
const siteAddress = () =>
  window.location.protocol.startsWith("http") ? `${window.location.origin}${SITE_FOLDER}` : SITE_ADDRESS;

/**
 * Whether this browser can lock a code here. Unlocked codes are never made, because anyone could open them from a
 * browser history.
 */
export const canLock = (): boolean => typeof window !== "undefined" && locksmithHere() !== null;

async function lockedPicture({ answers, times, choice, locale }: Input): Promise<PrintedCode> {
  const smith = locksmithHere();
  if (!smith) return "none";
  const { relation, withheldToo } = choice;
  const kept = { layouts: codeLayouts, relation, withheldToo, language: locale };
  const counted = answersThatCount(levelOfCare, answers, kept);
  const word = lockingWord(randomBytes);
  const code = await lockAnswers(levelOfCare, counted, times, word, smith, randomBytes, kept);
  const picture = qrPicture(`${siteAddress()}/${locale}/open/#${code}`);
  return picture ? { picture, word } : "too-large";
}

/** The code for the choices made, locked with a new word each time it is created. */
export function usePrintedCode({ answers, times, choice, locale }: Input): PrintedCode {
  const { version, relation, withheldToo } = choice;
  const isWanted = choice.code && version === "full" && canLock();
  const [code, setCode] = useState<PrintedCode>("none");
  useEffect(() => {
    if (!isWanted) return setCode("none");
    let isStale = false;
    setCode("making");
    const made = lockedPicture({ answers, times, choice: { code: true, version, relation, withheldToo }, locale });
    void made.then((one) => {
      if (!isStale) setCode(one);
    });
    return () => {
      isStale = true;
    };
  }, [answers, times, isWanted, version, relation, withheldToo, locale]);
  return code;
}
