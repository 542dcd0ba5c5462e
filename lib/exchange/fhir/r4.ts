/** The parts of FHIR R4 (4.0.1) that we write. Source: hl7.org/fhir/R4. */
export interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}
export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}
export interface Expression {
  readonly name?: string;
  readonly language: "text/fhirpath";
  readonly expression: string;
}
export interface Extension {
  readonly url: string;
  readonly valueBoolean?: boolean;
  readonly valueCode?: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueExpression?: Expression;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueDateTime?: string;
  readonly valueString?: string;
}
export interface Identifier {
  readonly system: string;
  readonly value: string;
}
export interface Narrative {
  readonly status: "generated";
  readonly div: string;
}
export interface Meta {
  readonly source?: string;
  readonly profile?: readonly string[];
  readonly security?: readonly Coding[];
  readonly tag?: readonly Coding[];
}
/** A reference to a resource in the same bundle, or a short description of someone who is not identified. */
export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}
export interface Annotation {
  readonly text: string;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: "=" | ">=";
  readonly answerCoding?: Coding;
  readonly answerInteger?: number;
}
export interface QuestionnaireItem {
  readonly extension?: readonly Extension[];
  readonly linkId: string;
  readonly code?: readonly Coding[];
  readonly text?: string;
  readonly type: "group" | "display" | "choice" | "integer" | "text";
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: "all" | "any";
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly extension?: readonly Extension[]; readonly valueCoding: Coding }[];
  readonly item?: readonly QuestionnaireItem[];
}
export interface FhirQuestionnaire {
  readonly resourceType: "Questionnaire";
  readonly meta?: Meta;
  readonly language: string;
  readonly extension?: readonly Extension[];
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly derivedFrom?: readonly string[];
  readonly status: "active";
  readonly subjectType: readonly string[];
  readonly copyright?: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface FhirCodeSystem {
  readonly resourceType: "CodeSystem";
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "active";
  readonly caseSensitive: boolean;
  readonly content: "complete";
  readonly concept: readonly { readonly code: string; readonly display: string }[];
}
export interface FhirValueSet {
  readonly resourceType: "ValueSet";
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: "active";
  readonly compose: {
    readonly include: readonly {
      readonly system: string;
      readonly version: string;
      readonly concept: readonly { readonly code: string; readonly display: string }[];
    }[];
  };
}

export interface ResponseAnswer {
  readonly extension?: readonly Extension[];
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
}
export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}
export interface FhirPatient {
  readonly resourceType: "Patient";
  readonly meta: Meta;
  readonly text: Narrative;
  readonly identifier: readonly Identifier[];
}
export interface FhirDocument {
  readonly resourceType: "DocumentReference";
  readonly meta: Meta;
  readonly masterIdentifier: Identifier;
  readonly identifier: readonly Identifier[];
  readonly status: "current";
  readonly docStatus: "preliminary";
  readonly type: CodeableConcept;
  readonly subject: Reference;
  readonly date: string;
  readonly author: readonly Reference[];
  readonly description: string;
  readonly content: readonly [
    {
      readonly attachment: {
        readonly contentType: "text/plain";
        readonly language: string;
        readonly data: string;
        readonly title: string;
      };
    },
  ];
  readonly context: { readonly related: readonly Reference[] };
}
export interface FhirRelatedPerson {
  readonly resourceType: "RelatedPerson";
  readonly meta: Meta;
  readonly identifier: readonly Identifier[];
  readonly patient: Reference;
  readonly relationship: readonly CodeableConcept[];
}
export interface FhirResponse {
  readonly resourceType: "QuestionnaireResponse";
  readonly meta: Meta;
  readonly language: string;
  readonly text?: Narrative;
  readonly extension?: readonly Extension[];
  readonly identifier?: Identifier;
  readonly questionnaire: string;
  readonly status: "completed" | "in-progress";
  readonly subject: Reference;
  readonly authored?: string;
  readonly source: Reference;
  readonly item?: readonly ResponseItem[];
}

export interface ObservationComponent {
  readonly code: CodeableConcept;
  readonly valueCodeableConcept?: CodeableConcept;
  readonly valueInteger?: number;
  readonly valueString?: string;
}
export interface FhirObservation {
  readonly resourceType: "Observation";
  readonly meta: Meta;
  readonly text?: Narrative;
  readonly identifier: readonly Identifier[];
  readonly status: "preliminary" | "final";
  readonly category: readonly CodeableConcept[];
  readonly code: CodeableConcept;
  readonly subject: Reference;
  readonly effectiveDateTime?: string;
  readonly performer: readonly Reference[];
  readonly valueQuantity?: {
    readonly value: number;
    readonly unit: string;
    readonly system: string;
    readonly code: string;
  };
  readonly valueCodeableConcept?: CodeableConcept;
  readonly dataAbsentReason?: CodeableConcept;
  readonly interpretation?: readonly CodeableConcept[];
  readonly note?: readonly Annotation[];
  readonly hasMember?: readonly Reference[];
  readonly derivedFrom?: readonly Reference[];
  readonly component?: readonly ObservationComponent[];
}
export interface FhirProvenance {
  readonly resourceType: "Provenance";
  readonly target: readonly Reference[];
  readonly recorded: string;
  readonly activity: CodeableConcept;
  readonly agent: readonly { readonly type: CodeableConcept; readonly who: Reference }[];
}
export type FhirResource =
  | FhirQuestionnaire
  | FhirResponse
  | FhirPatient
  | FhirRelatedPerson
  | FhirObservation
  | FhirDocument
  | FhirProvenance;
export interface BundleEntry {
  readonly fullUrl: string;
  readonly resource: FhirResource;
  /** In a transaction: create the resource unless it already exists. */
  readonly request?: { readonly method: "POST"; readonly url: string; readonly ifNoneExist: string };
}
export interface FhirBundle {
  readonly resourceType: "Bundle";
  readonly meta: Meta;
  readonly identifier: Identifier;
  readonly type: "collection" | "transaction";
  readonly timestamp: string;
  readonly entry: readonly BundleEntry[];
}
