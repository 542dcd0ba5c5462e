/** What a FHIR file has to know of one questionnaire. Plain data. */
export interface FhirPlan {
  /** The question that says who answers: for oneself, or about another. */
  readonly subject: string;
  /** Totals, by id, that are 0 once a question that goes before their items is answered so. Who says no has been screened. */
  readonly zeros: Readonly<Record<string, { readonly question: string; readonly code: string }>>;
}
