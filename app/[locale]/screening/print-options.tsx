import type { PaperWords } from "../../../lib/content/paper-words";
import { PAPER_VERSIONS } from "../../../lib/report/paper/paper";
import type { PrintChoice } from "./print-choice";
import { PrintLanguage } from "./print-language";
import { PrintRelation } from "./print-relation";

export interface PrintOptionsProps {
  readonly words: PaperWords;
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
  /** The reader's own language by name, where English can be printed beside it. */
  readonly otherThanEnglish: string | null;
  readonly forAnother: boolean;
  readonly codeFits: boolean;
}

/** What is chosen before printing: how much, in which language, how large, and whether with a code. */
export function PrintOptions({ words, choice, onChoose, otherThanEnglish, forAnother, codeFits }: PrintOptionsProps) {
  const { options } = words;
  return (
    <details className="print-options" data-print-options="">
      <summary>{options.title}</summary>
      <fieldset>
        <legend>{options.version}</legend>
        {PAPER_VERSIONS.map((version) => (
          <label key={version} className="print-option">
            <input
              type="radio"
              name="print-version"
              value={version}
              checked={choice.version === version}
              onChange={() => onChoose({ ...choice, version })}
            />
            <span>{options[version]}</span>
          </label>
        ))}
      </fieldset>
      {otherThanEnglish !== null && <PrintLanguage {...{ words: options, choice, onChoose }} own={otherThanEnglish} />}
      {forAnother && <PrintRelation {...{ words: words.relation, choice, onChoose }} />}
      <label className="print-option">
        <input
          type="checkbox"
          name="print-large"
          checked={choice.large}
          onChange={({ target }) => onChoose({ ...choice, large: target.checked })}
        />
        <span>{options.large}</span>
      </label>
      {choice.version === "full" && (
        <label className="print-option">
          <input
            type="checkbox"
            name="print-code"
            checked={choice.code}
            onChange={({ target }) => onChoose({ ...choice, code: target.checked })}
          />
          <span>
            {options.code}
            <span className="small soft">{options.codeHint}</span>
          </span>
        </label>
      )}
      <p role="status">{codeFits ? "" : options.codeProblem}</p>
    </details>
  );
}
