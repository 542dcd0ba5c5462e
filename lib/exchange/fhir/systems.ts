import { FHIR_HOME } from "./canonical";

/** Code systems and extensions of others. Sources: hl7.org/fhir/R4, hl7.org/fhir/uv/sdc, terminology.hl7.org. */
export const LOINC = "http://loinc.org";
export const UCUM = "http://unitsofmeasure.org";
export const DATA_ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
export const OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category";
export const CONFIDENTIALITY = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
/** Holds who reported a thing: the patient, or someone they know. */
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

/** The system of the codes that are our own, under the questionnaire's canonical address. */
export const ownSystem = (canonical: string): string => `${canonical}/codes`;

/** Of our own, on a response: when the first answer was given. */
export const ANSWERED_SINCE = `${OWN}/answered-since`;
/** Of our own, on a response: answers that were opened again have been added to or changed after this time. */
export const CHANGED_AFTER = `${OWN}/changed-after`;
/** Of our own, on a response: the short name that stands on the paper of the same answers. */
export const REFERENCE = `${OWN}/reference`;
