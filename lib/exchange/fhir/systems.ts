import { FHIR_HOME } from "./canonical";

/**
 * Code systems and extensions defined by others. Sources: hl7.org/fhir/R4, hl7.org/fhir/uv/sdc, terminology.hl7.org.
 */
export const LOINC = "http://loinc.org";
export const UCUM = "http://unitsofmeasure.org";
export const DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
export const OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
export const CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
/** Codes for who reported something: the patient, or someone who knows them. */
export const REPORTED_BY = "http://terminology.hl7.org/CodeSystem/v3-ObservationValue";
export const PARTICIPANT_TYPE = "http://terminology.hl7.org/CodeSystem/provenance-participant-type";
export const DATA_OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation";
export const INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation";
export const ITEM_CONTROL = "http://hl7.org/fhir/questionnaire-item-control";

const OWN = `${FHIR_HOME}/StructureDefinition`;
const CORE = "http://hl7.org/fhir/StructureDefinition";
const SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire";
export const EXTENSIONS = {
  absent: `${CORE}/data-absent-reason`,
  ordinal: `${CORE}/ordinalValue`,
  min: `${CORE}/minValue`,
  max: `${CORE}/maxValue`,
  exclusive: `${CORE}/questionnaire-optionExclusive`,
  control: `${CORE}/questionnaire-itemControl`,
  optional: `${CORE}/questionnaire-optionalDisplay`,
  variable: `${CORE}/variable`,
  enableWhen: `${SDC}-enableWhenExpression`,
  calculated: `${SDC}-calculatedExpression`,
  extract: `${SDC}-observationExtract`,
} as const;

/** The code system of our own codes, under the questionnaire's canonical URL. */
export const ownSystem = (canonical: string): string => `${canonical}/codes`;

/** Our own extension on a response: when the first answer was given. */
export const ANSWERED_SINCE = `${OWN}/answered-since`;
/** Our own extension on a response: answers that had been reopened were added to or changed after this time. */
export const CHANGED_AFTER = `${OWN}/changed-after`;
/** Our own extension on a response: the reference printed on paper for the same answers. */
export const REFERENCE = `${OWN}/reference`;
