import { identifierOf } from "./identity";
import { loincCoding } from "./loinc-names";
import type { FhirDocument, Meta, Reference } from "./r4";

export interface DocumentAs {
  readonly address: string;
  readonly meta: Meta;
  readonly subject: Reference;
  readonly author: Reference;
  /** When the file is created: an ISO time with its zone. */
  readonly now: string;
  readonly title: string;
  readonly language: string;
  /** Address of the QuestionnaireResponse. */
  readonly response: string;
}

function base64(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes);
}

/**
 * The clinician's page as a DocumentReference, since systems that cannot import answers may still accept a document.
 */
export const noteOf = (
  text: string,
  { address, meta, subject, author, now, title, language, response }: DocumentAs,
): FhirDocument => ({
  resourceType: "DocumentReference",
  meta,
  masterIdentifier: identifierOf(address),
  identifier: [identifierOf(address)],
  status: "current",
  docStatus: "preliminary",
  type: { coding: [loincCoding("51855-5")], text: title },
  subject,
  date: now,
  author: [author],
  description: title,
  content: [{ attachment: { contentType: "text/plain", language, data: base64(text), title } }],
  context: { related: [{ reference: response }] },
});
