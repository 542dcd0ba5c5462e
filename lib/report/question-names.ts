import type { Questionnaire } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { type QuestionnaireWords, say } from "../questionnaire/words";
import { wordsOf } from "./answer-rows";

/** Short names of questions; a question that no longer exists keeps its id. */
export function questionNames(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  ids: readonly string[],
): readonly string[] {
  const known = new Map(placesOf(questionnaire).map((place) => [place.question.id, place]));
  return [...new Set(ids)].map((id) => {
    const place = known.get(id);
    return place ? say(wordsOf(words, place.section.id, id).short, "self") : id;
  });
}
