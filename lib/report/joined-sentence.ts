import type { JoiningWords } from "../assessment/decision-words";
import { say, type Voice } from "../questionnaire/words";

/** Words that begin with the sound of the letter i in Spanish: "hizo", but not "hielo". */
const SOUNDS_AS_I = /^h?i(?![aeou])/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Drops the subject of a part if the part before it has the same subject. */
function subjectOnce(parts: readonly string[], subject: string): readonly string[] {
  if (subject === "") return parts;
  return parts.map((part, place) => {
    const same = part.startsWith(subject) && parts[place - 1]?.startsWith(subject);
    return same ? part.slice(subject.length) : part;
  });
}

/** Joins fragments into one sentence: capitalized, without a final period, and without duplicate fragments. */
export function joinedSentence(parts: readonly string[], joining: JoiningWords, voice: Voice): string {
  const shown = subjectOnce([...new Set(parts)], say(joining.subject, voice));
  const last = shown.at(-1) ?? "";
  if (shown.length < 2) return capital(last);
  const and = SOUNDS_AS_I.test(last) ? joining.andBeforeI : joining.and;
  // A fragment that contains a comma would run into the next one.
  const mark = shown.length > 2 && shown.some((part) => part.includes(",")) ? ";" : ",";
  return `${capital(shown.slice(0, -1).join(`${mark} `))}${mark} ${and} ${last}`;
}
