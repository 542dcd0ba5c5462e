import type { JoiningWords } from "../assessment/decision-words";
import { say, type Voice } from "../questionnaire/words";

/** The letter i at the beginning of a word, as it sounds in Spanish: "hizo", not "hielo". */
const SOUNDS_AS_I = /^h?i(?![aeou])/i;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Parts without the person they begin with where the part before is about the same one. */
function subjectOnce(parts: readonly string[], subject: string): readonly string[] {
  if (subject === "") return parts;
  return parts.map((part, place) => {
    const same = part.startsWith(subject) && parts[place - 1]?.startsWith(subject);
    return same ? part.slice(subject.length) : part;
  });
}

/** Parts of a sentence as one that begins with a capital, without a full stop. Each part is said once. */
export function joinedSentence(parts: readonly string[], joining: JoiningWords, voice: Voice): string {
  const shown = subjectOnce([...new Set(parts)], say(joining.subject, voice));
  const last = shown.at(-1) ?? "";
  if (shown.length < 2) return capital(last);
  const and = SOUNDS_AS_I.test(last) ? joining.andBeforeI : joining.and;
  // A part that holds a comma of its own would run into the next.
  const mark = shown.length > 2 && shown.some((part) => part.includes(",")) ? ";" : ",";
  return `${capital(shown.slice(0, -1).join(`${mark} `))}${mark} ${and} ${last}`;
}
