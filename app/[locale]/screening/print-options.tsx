import { fill } from "../../../lib/content/fill";
import type { PaperWords } from "../../../lib/content/paper-words";
import { PAPER_VERSIONS } from "../../../lib/report/paper/paper";
import { PRINT_LANGUAGES, PRINT_RELATIONS, type PrintChoice } from "./print-choice";
import { PrintSelect } from "./print-select";
import { PrintSwitch } from "./print-switch";

export interface PrintOptionsProps {
  readonly words: PaperWords;
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
  /** The reader's own language by name, where English can be printed beside it. */
  readonly otherThanEnglish: string | null;
  readonly forAnother: boolean;
  readonly codeFits: boolean;
}

/** What is chosen before printing: how much, in which language, how large, and whether with a code. Nothing is typed in. */
export function PrintOptions({ words, choice, onChoose, otherThanEnglish, forAnother, codeFits }: PrintOptionsProps) {
  const { options, relation } = words;
  const choose = (part: Partial<PrintChoice>) => onChoose({ ...choice, ...part });
  return (
    <details className="print-options" data-print-options="">
      <summary>{options.title}</summary>
      <PrintSelect
        name="version"
        label={options.version}
        options={PAPER_VERSIONS.map((version) => [version, options[version]])}
        chosen={choice.version}
        onChoose={(version) => choose({ version })}
      />
      {otherThanEnglish !== null && (
        <PrintSelect
          name="language"
          label={options.language}
          options={PRINT_LANGUAGES.map((one) => [one, fill(options.languages[one], { language: otherThanEnglish })])}
          chosen={choice.language}
          onChoose={(language) => choose({ language })}
        />
      )}
      {forAnother && (
        <PrintSelect
          name="relation"
          label={relation.label}
          options={PRINT_RELATIONS.map((one) => [one, one === "" ? relation.notSaid : relation.options[one]])}
          chosen={choice.relation ?? ""}
          onChoose={(one) => choose({ relation: one === "" ? null : one })}
        />
      )}
      <PrintSwitch name="large" label={options.large} on={choice.large} onSwitch={(large) => choose({ large })} />
      {choice.version === "full" && (
        <PrintSwitch
          name="code"
          label={options.code}
          hint={options.codeHint}
          on={choice.code}
          onSwitch={(code) => choose({ code })}
        />
      )}
      <p role="status">{codeFits ? "" : options.codeProblem}</p>
    </details>
  );
}
