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
 * Questions with the same choices. On a wide screen the choices are column headings, as on paper, and each question is
 * a row; on a narrow screen every question shows its own choices. In both cases each question is a group of labeled
 * radio buttons, so the column headings are hidden from screen readers.
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
