import { textsOf } from "../app/_content/site-texts";
import { zonedTime } from "../lib/dates/zoned-time";
import type { AnswerTimes } from "../lib/exchange/answer-times";
import type { Beside } from "../lib/exchange/beside";
import { fhirBundle } from "../lib/exchange/fhir/bundle";
import { canonicalOf } from "../lib/exchange/fhir/canonical";
import type { Answers } from "../lib/questionnaire/answers";
import { SITE_ADDRESS } from "../lib/site/address.mjs";
import { fhirPlan } from "../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../questionnaires/level-of-care/level-of-care";

const canonical = canonicalOf(levelOfCare);
const { questionnaire: words, decision, exchange } = textsOf("en").forScreening;

/** The FHIR bundle of one set of answers, without the questions, which are published once. `now` is when it is written. */
export const bundleOf = (
  answers: Answers,
  times: AnswerTimes,
  { relation = null, language = null }: Beside = {},
  now: string = zonedTime(new Date()),
): object =>
  fhirBundle(levelOfCare, answers, {
    canonical,
    plan: fhirPlan,
    words,
    instruments: decision.instruments,
    title: exchange.fhirTitle,
    now,
    times,
    relation,
    language,
    madeAt: SITE_ADDRESS,
  });
