import type { InstrumentNames } from "../../assessment/decision-words";
import type { Locale } from "../../content/locales";
import type { Answers } from "../../questionnaire/answers";
import { canonicalAnswers } from "../../questionnaire/canonical-answers";
import type { Questionnaire } from "../../questionnaire/definition";
import type { Relation } from "../../questionnaire/relation";
import { voiceOf } from "../../questionnaire/voice";
import { answersThatCount, type WithheldChoice } from "../../questionnaire/withheld";
import type { QuestionnaireWords } from "../../questionnaire/words";
import type { AnswerTimes } from "../answer-times";
import { copyrightOf } from "./copyright";
import { noteOf } from "./document";
import type { FhirPlan } from "./fhir-plan";
import { addressesFrom, identifierOf, searchFor } from "./identity";
import { ItemTexts } from "./item-text";
import { notesFor, reportedMeta, reporterOf, sourceOf } from "./marks";
import { fhirObservations } from "./observations";
import { patientAt, patientStub } from "./patient";
import { fhirProvenance } from "./provenance";
import { fhirQuestionnaire } from "./questionnaire";
import type { BundleEntry, FhirBundle, FhirQuestionnaire, FhirResource } from "./r4";
import { reporterIn } from "./reporter";
import { fhirResponse } from "./response";

/** `collection`: for reading. `transaction`: for a server to execute; executing it twice adds nothing. */
export const BUNDLE_KINDS = ["transaction", "collection"] as const;
export type BundleKind = (typeof BUNDLE_KINDS)[number];

export interface BundledAs extends WithheldChoice {
  readonly canonical: string;
  readonly plan: FhirPlan;
  readonly words: QuestionnaireWords;
  readonly instruments: Readonly<Record<string, InstrumentNames>>;
  readonly title: string;
  /** When the bundle is created: an ISO time with its zone, to the second. */
  readonly now: string;
  /** When the answers were given. */
  readonly times: AnswerTimes;
  /** Who answered for someone else, if they said so. */
  readonly relation?: Relation | null;
  /** The language the questions were asked in, if known. */
  readonly language?: Locale | null;
  readonly kind?: BundleKind;
  /** Whether to include the Questionnaire itself; if not, the response only references it by its canonical URL. */
  readonly withQuestions?: boolean;
  /** URL of the copy of the site that creates the bundle. */
  readonly madeAt?: string;
  /** The clinician's page as plain text, and the reasons for the level as sentences, if available. */
  readonly page?: { readonly text: string; readonly reasons: readonly string[] };
}

const written = new WeakMap<QuestionnaireWords, Map<string, FhirQuestionnaire>>();

/** Memoizes the Questionnaire, which is the same for everyone who answers with the same words and voice. */
function questionsIn(words: QuestionnaireWords, key: string, write: () => FhirQuestionnaire): FhirQuestionnaire {
  const known = written.get(words) ?? new Map<string, FhirQuestionnaire>();
  written.set(words, known);
  const found = known.get(key) ?? write();
  known.set(key, found);
  return found;
}

/** Identity of one set of answers: the same every time it is exported, and different from any other. */
const answeringOf = (answers: Answers, { times, relation = null }: BundledAs): string =>
  JSON.stringify([canonicalAnswers(answers), times.answeredAt, times.startedAt ?? null, relation]);

/**
 * Turns an entry into a conditional create. Provenance is dropped: it has no identifier, so a server could not detect a
 * duplicate.
 */
function created(entry: BundleEntry): readonly BundleEntry[] {
  const { resource, fullUrl } = entry;
  const { resourceType: url } = resource;
  if (resource.resourceType === "Provenance") return [];
  const ifNoneExist =
    resource.resourceType === "Questionnaire" ? `url=${resource.url}&version=${resource.version}` : searchFor(fullUrl);
  return [{ ...entry, request: { method: "POST", url, ifNoneExist } }];
}

/**
 * Everything a clinician's program needs: the answers (except withheld ones), the results, who reported them, the page
 * as text, and optionally the questions. Exporting the same answers again gives the same resources with the same
 * addresses.
 */
export function fhirBundle(questionnaire: Questionnaire, answers: Answers, as: BundledAs): FhirBundle {
  const { canonical, plan, words, instruments, title, now, times, relation = null, language = null } = as;
  const { kind = "collection", withQuestions = false, withheldToo = false, madeAt, page } = as;
  const counted = answersThatCount(questionnaire, answers, { withheldToo });
  const addressOf = addressesFrom(answeringOf(counted, as));
  const voice = voiceOf(questionnaire, answers);
  const reporter = reporterIn(plan, answers);
  const meta = reportedMeta(canonical, reporter, madeAt);
  const entryAt = <R extends FhirResource>(part: string, make: (address: string) => R) => {
    const fullUrl = addressOf(part);
    return { fullUrl, resource: make(fullUrl) };
  };
  const patient = entryAt("patient", (address) => patientStub(address, meta));
  const subject = patientAt(patient.fullUrl);
  const related =
    relation === null || reporter !== "other"
      ? null
      : entryAt("reporter", (address) => reporterOf(canonical, meta, address, subject, relation));
  const source = sourceOf(reporter, patient.fullUrl, relation, related?.fullUrl);
  const response = entryAt("response", () =>
    fhirResponse(questionnaire, answers, {
      canonical,
      words,
      times,
      reporter,
      addressOf,
      language,
      source,
      withheldToo,
      ...(madeAt !== undefined && { madeAt }),
    }),
  );
  const observations = fhirObservations(
    questionnaire,
    answers,
    { meta, addressOf, subject, performer: source, times, response: response.fullUrl },
    {
      canonical,
      plan,
      reporter,
      texts: new ItemTexts(words, voice),
      instruments,
      notes: notesFor(questionnaire, reporter),
      reasons: page?.reasons ?? [],
      withheldToo,
    },
  );
  const note = page
    ? entryAt("document", (address) =>
        noteOf(page.text, {
          address,
          meta,
          subject,
          author: source,
          now,
          title,
          language: words.locale,
          response: response.fullUrl,
        }),
      )
    : null;
  const reported = [response, ...observations, ...(note ? [note] : [])];
  const targets = reported.map(({ fullUrl }) => fullUrl);
  const questions = () =>
    questionsIn(words, [questionnaire.hash, questionnaire.version, canonical, voice, title].join(" "), () =>
      fhirQuestionnaire(questionnaire, words, {
        canonical,
        version: questionnaire.version,
        voice,
        title,
        ...copyrightOf(instruments),
      }),
    );
  const entry: readonly BundleEntry[] = [
    ...(withQuestions ? [entryAt("questionnaire", questions)] : []),
    patient,
    ...(related ? [related] : []),
    ...reported,
    entryAt("provenance", () => fhirProvenance(questionnaire, targets, now, source)),
  ];
  return {
    resourceType: "Bundle",
    meta,
    identifier: identifierOf(addressOf("bundle")),
    type: kind,
    timestamp: now,
    entry: kind === "transaction" ? entry.flatMap(created) : entry,
  };
}
