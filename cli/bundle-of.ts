import { randomUUID } from "node:crypto";
import { SITE_ADDRESS } from "../app/_content/site-address";
import { textsOf } from "../app/_content/texts";
import { fhirBundle } from "../lib/exchange/fhir/bundle";
import { canonicalOf } from "../lib/exchange/fhir/canonical";
import type { Beside } from "../lib/exchange/relation";
import { zonedTime } from "../lib/exchange/zoned-time";
import type { Answers } from "../lib/questionnaire/answers";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";

const canonical = canonicalOf(SITE_ADDRESS, levelOfCare);
const { questionnaire: words, decision, exchange } = textsOf("en").forScreening;

/** FHIR's instant: a time with its zone, to the second. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** The FHIR bundle of one set of answers, without the questions, which are published once. */
export const bundleOf = (
  answers: Answers,
  takenOn: string | null,
  { relation = null, language = null }: Beside = {},
): object =>
  fhirBundle(levelOfCare, answers, {
    canonical,
    words,
    instruments: decision.instruments,
    title: exchange.fhirTitle,
    now: takenOn !== null && INSTANT.test(takenOn) ? takenOn : zonedTime(new Date()),
    relation,
    language,
    withoutQuestions: true,
    uuid: randomUUID,
  });
