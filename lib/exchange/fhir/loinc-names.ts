import { LOINC } from "./systems";

/** LOINC's own display names, as found in published examples (US Core 8, LHC-Forms). */
const NAMES: Readonly<Record<string, string>> = {
  "44249-1": "PHQ-9 quick depression assessment panel [Reported.PHQ]",
  "44261-6": "Patient Health Questionnaire 9 item (PHQ-9) total score [Reported]",
  "44260-8": "Thoughts that you would be better off dead, or of hurting yourself in some way",
  "69737-5": "Generalized anxiety disorder 7 item (GAD-7)",
  "70274-6": "Generalized anxiety disorder 7 item (GAD-7) total score [Reported.PHQ]",
  "72109-2": "Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]",
  "75626-2": "Total score [AUDIT-C]",
  "51855-5": "Patient Note",
};

/** A LOINC code with its display name. Left without one if the name is unknown: a wrong name is worse than none. */
export function loincCoding(code: string) {
  const display = NAMES[code];
  return { system: LOINC, code, ...(display !== undefined && { display }) };
}
