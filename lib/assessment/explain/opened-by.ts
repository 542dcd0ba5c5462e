import type { Question } from "../../questionnaire/definition";

/** The one answer that opens a question, if only that one does: answering the question implies it. */
export function openedBy({ askWhen }: Question): { readonly question: string; readonly code: string } | null {
  if (!askWhen || !("answered" in askWhen)) return null;
  const [question, [code, ...others]] = askWhen.answered;
  return code === undefined || others.length > 0 ? null : { question, code };
}
