import type { Answers } from "../../questionnaire/answers";
import { saidVoice } from "../../questionnaire/voice";
import type { FhirPlan } from "./fhir-plan";

/** Who answered, as far as they said. If they did not say, we assume neither. */
export type Reporter = "self" | "other" | "unknown";

export const reporterIn = ({ subject }: FhirPlan, answers: Answers): Reporter =>
  saidVoice(subject, answers) ?? "unknown";
