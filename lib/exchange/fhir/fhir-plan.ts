/** What FHIR export needs to know about one questionnaire. Plain data. */
export interface FhirPlan {
  /** The question that says who is answering: the person, or someone about them. */
  readonly subject: string;
  /**
   * Totals, by id, that are 0 once a question that comes before their items has a certain answer. A "no" there is a
   * completed screening.
   */
  readonly zeros: Readonly<Record<string, { readonly question: string; readonly code: string }>>;
}
