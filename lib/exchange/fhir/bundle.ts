import type { InstrumentNames } from "../../assessment/decision-words";
import type { Locale } from "../../content/locales";
import type { Answers } from "../../questionnaire/answers";
import type { Questionnaire } from "../../questionnaire/definition";
import { voiceOf } from "../../questionnaire/voice";
import type { WithheldChoice } from "../../questionnaire/withheld";
import type { QuestionnaireWords } from "../../questionnaire/words";
import type { AnswerTimes } from "../answer-times";
import type { Relation } from "../relation";
import { copyrightOf } from "./copyright";
import { reportedMeta, reporterOf, sourceOf } from "./marks";
import { fhirObservations } from "./observations";
import { fhirProvenance } from "./provenance";
import { fhirQuestionnaire } from "./questionnaire";
import type { FhirBundle, FhirQuestionnaire } from "./r4";
import { fhirResponse } from "./response";

export interface BundledAs extends WithheldChoice {
  readonly canonical: string;
  readonly words: QuestionnaireWords;
  readonly instruments: Readonly<Record<string, InstrumentNames>>;
  readonly title?: string;
  /** When the bundle is made: an ISO time with its zone, to the second. */
  readonly now: string;
  /** When the answers were given. */
  readonly times: AnswerTimes;
  /** Who answered for another, where they said so. */
  readonly relation?: Relation | null;
  /** The language the questions were asked in, where it is known. */
  readonly language?: Locale | null;
  /** The questions themselves are left out: the response names them by their published address. */
  readonly withoutQuestions?: boolean;
  /** A fresh UUID at each call. */
  readonly uuid: () => string;
}

const written = new WeakMap<QuestionnaireWords, Map<string, FhirQuestionnaire>>();

/** The questions are the same for everyone who answers in the same words and voice, so they are written once. */
function questionsIn(words: QuestionnaireWords, key: string, write: () => FhirQuestionnaire): FhirQuestionnaire {
  const known = written.get(words) ?? new Map<string, FhirQuestionnaire>();
  written.set(words, known);
  const found = known.get(key) ?? write();
  known.set(key, found);
  return found;
}

/**
 * Everything a clinician's program needs, in one collection: the questions, the answers but for what is withheld, the
 * results of these, and who said so.
 */
export function fhirBundle(
  questionnaire: Questionnaire,
  answers: Answers,
  {
    canonical,
    words,
    instruments,
    title,
    now,
    times,
    relation = null,
    language = null,
    withoutQuestions = false,
    withheldToo = false,
    uuid,
  }: BundledAs,
): FhirBundle {
  const subjectRole = voiceOf(questionnaire, answers);
  const next = () => `urn:uuid:${uuid().toLowerCase()}`;
  const { hash, version } = questionnaire;
  const questions = () =>
    questionsIn(words, [hash, version, canonical, subjectRole, title].join(" "), () =>
      fhirQuestionnaire(questionnaire, words, {
        canonical,
        version,
        voice: subjectRole,
        ...(title === undefined ? {} : { title }),
        ...copyrightOf(instruments),
      }),
    );
  const reporter =
    relation === null || subjectRole === "self"
      ? null
      : { fullUrl: next(), resource: reporterOf(canonical, subjectRole, relation) };
  const source = sourceOf(subjectRole, relation, reporter?.fullUrl);
  const response = {
    fullUrl: next(),
    resource: fhirResponse(questionnaire, answers, {
      canonical,
      words,
      times,
      subjectRole,
      language,
      source,
      withheldToo,
    }),
  };
  const observations = fhirObservations(questionnaire, answers, {
    canonical,
    times,
    subjectRole,
    instruments,
    withheldToo,
    derivedFrom: response.fullUrl,
  }).map((resource) => ({ fullUrl: next(), resource }));
  const reported = [response, ...observations];
  const provenance = fhirProvenance(
    questionnaire,
    reported.map(({ fullUrl }) => fullUrl),
    now,
    source,
  );
  return {
    resourceType: "Bundle",
    meta: reportedMeta(canonical, subjectRole),
    type: "collection",
    timestamp: now,
    entry: [
      ...(withoutQuestions ? [] : [{ fullUrl: next(), resource: questions() }]),
      ...(reporter ? [reporter] : []),
      ...reported,
      { fullUrl: next(), resource: provenance },
    ],
  };
}
