import type { Answers } from "../questionnaire/answers";
import { canonicalAnswers } from "../questionnaire/canonical-answers";
import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { answersThatCount } from "../questionnaire/withheld";
import { sha256 } from "./sha-256";

/**
 * Characters that are not confused when read aloud or copied by hand (no 0 and O, 1 and I, 2 and Z …). No vowels, so no
 * words.
 */
const SIGNS = "34679CDFGHJKMNPQRTVWXY";
const LENGTH = 8;
const MINUTE = 60_000;

/** A time truncated to the minute, the precision of a printed code, independent of time zone; a day stays a day. */
function minuteOf(answeredAt: string | null): string {
  if (answeredAt === null) return "";
  return answeredAt.includes("T") ? String(Math.floor(Date.parse(answeredAt) / MINUTE)) : answeredAt;
}

/** The answers present in every exported form: no free text, and nothing that is withheld unless asked for. */
export function answersEverywhere(questionnaire: Questionnaire, answers: Answers): Answers {
  const texts = new Set(
    placesOf(questionnaire).flatMap(({ question }) => (question.kind === "text" ? [question.id] : [])),
  );
  return Object.fromEntries(Object.entries(answersThatCount(questionnaire, answers)).filter(([id]) => !texts.has(id)));
}

/**
 * A short reference for one set of answers, such as "7F3K-9GQD". It is the same on paper, in a file and in a code, and
 * differs for other answers or another time (the chance of a collision is one in 50 billion). It identifies no one.
 */
export function referenceOf(questionnaire: Questionnaire, answers: Answers, answeredAt: string | null): string {
  const said = `${canonicalAnswers(answersEverywhere(questionnaire, answers))} ${minuteOf(answeredAt)}`;
  let number = 0n;
  for (const byte of sha256(new TextEncoder().encode(said)).subarray(0, 16)) number = number * 256n + BigInt(byte);
  let signs = "";
  for (let place = 0; place < LENGTH; place += 1) {
    signs += SIGNS[Number(number % BigInt(SIGNS.length))];
    number /= BigInt(SIGNS.length);
  }
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** Parses a reference from a file; null if it is not a valid one. */
export const referenceNamed = (given: unknown): string | null =>
  typeof given === "string" && new RegExp(`^[${SIGNS}]{4}-[${SIGNS}]{4}$`).test(given) ? given : null;
