import type { Question } from "../questionnaire/definition";

/** The one answer that opens a question, where only that one does: whoever answers it has said so. */
export function openedBy({ askWhen }: Question): { readonly question: string; readonly code: string } | null {
  if (!askWhen || !("answered" in askWhen)) return null;
  const [question, [code, ...others]] = askWhen.answered;
  return code === undefined || others.length > 0 ? null : { question, code };
}
