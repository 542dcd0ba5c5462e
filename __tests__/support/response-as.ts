import { addressesFrom } from "../../lib/exchange/fhir/identity";
import { sourceOf } from "../../lib/exchange/fhir/marks";
import type { ResponseAs } from "../../lib/exchange/fhir/response";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";

const addressOf = addressesFrom("one answering");

/** A response in English by the person themselves. */
export const responseAs: ResponseAs = {
  canonical: "https://example.org/Questionnaire/level-of-care",
  words: enWords,
  times: { answeredAt: "2026-11-23T10:00:00-05:00" },
  reporter: "self",
  addressOf,
  source: sourceOf("self", addressOf("patient")),
};
