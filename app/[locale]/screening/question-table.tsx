import type { ReactNode } from "react";
import type { Voice } from "../../../lib/questionnaire/words";
import type { Choice } from "./choice-layout";

interface Props {
  readonly columns: readonly Choice[];
  readonly decline: string;
  readonly voice: Voice;
  readonly children: ReactNode;
}

/**
 * Questions with the same answers. On a wide screen the answers head columns, as on paper, and each question is a row; on
 * a narrow one every question keeps its own. Either way each is a group of radio buttons with names of their own, so the
 * heads are for the eye alone.
 */
export function QuestionTable({ columns, decline, voice, children }: Props) {
  const labels = columns.map(({ label }) => label);
  return (
    <div className="question-table" data-columns={columns.length + 1}>
      <p className="question-heads" aria-hidden="true">
        {(voice === "other" ? [decline, ...labels] : [...labels, decline]).map((label) => (
          <span key={label} className={label === decline ? "question-head-decline" : undefined}>
            {label}
          </span>
        ))}
      </p>
      {children}
    </div>
  );
}
