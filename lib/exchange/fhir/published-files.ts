import type { DecisionWords } from "../../assessment/decision-words";
import type { Questionnaire } from "../../questionnaire/definition";
import type { QuestionnaireWords } from "../../questionnaire/words";
import { canonicalOf } from "./canonical";
import { fhirCodeSystem } from "./code-system";
import { copyrightOf } from "./copyright";
import { fhirQuestionnaire } from "./questionnaire";
import type { FhirCodeSystem, FhirQuestionnaire, FhirValueSet } from "./r4";
import { fhirValueSets } from "./value-sets";

/** The words of one language for the published files. */
export interface PublishedWords {
  readonly questionnaire: QuestionnaireWords;
  readonly decision: Pick<DecisionWords, "instruments">;
  readonly title: string;
}

const VOICES = ["self", "other"] as const;

/** The files the site publishes for other programs, by file name. Each contains its canonical URL and its version. */
export function publishedFiles(
  questionnaire: Questionnaire,
  languages: readonly PublishedWords[],
): ReadonlyMap<string, FhirQuestionnaire | FhirCodeSystem | FhirValueSet> {
  const canonical = canonicalOf(questionnaire);
  const { id, version } = questionnaire;
  // The canonical URL refers to the first language, worded for the person themselves; the others derive from it.
  const files = languages.flatMap(({ questionnaire: words, decision, title }, index) =>
    VOICES.map((voice) => {
      const wording = `${index === 0 ? "" : `-${words.locale}`}${voice === "self" ? "" : `-${voice}`}`;
      const as = { canonical, version, voice, title, ...copyrightOf(decision.instruments) };
      return [`Questionnaire-${id}${wording}.json`, fhirQuestionnaire(questionnaire, words, as)] as const;
    }),
  );
  const [first] = languages;
  if (!first) return new Map();
  return new Map<string, FhirQuestionnaire | FhirCodeSystem | FhirValueSet>([
    ...files,
    [`CodeSystem-${id}.json`, fhirCodeSystem(questionnaire, first.questionnaire, canonical)],
    ...fhirValueSets(questionnaire, canonical).map(
      (set) => [`ValueSet-${id}-${set.url.split("/").at(-1)}.json`, set] as const,
    ),
  ]);
}
