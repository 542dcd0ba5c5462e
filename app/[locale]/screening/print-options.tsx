import { fill } from "../../../lib/content/fill";
import type { PaperWords } from "../../../lib/content/words";
import { PAPER_VERSIONS } from "../../../lib/report/paper/paper-source";
import { PRINT_LANGUAGES, PRINT_RELATIONS, type PrintChoice } from "./print-choice";
import { PrintRadios } from "./print-radios";
import { PrintSwitch } from "./print-switch";
import type { PrintedCode } from "./use-printed-code";

export interface PrintOptionsProps {
  readonly words: PaperWords;
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
  /** Name of the reader's own language, if English can be printed as well. */
  readonly otherThanEnglish: string | null;
  readonly forAnother: boolean;
  readonly code: PrintedCode;
  /** Whether this browser can lock a code; without that no code is offered. */
  readonly mayLock: boolean;
  /** How to ask for what otherwise stays off paper; null if there is nothing. */
  readonly withheld: { readonly label: string; readonly hint: string } | null;
}

/**
 * Choices before printing: how much, in which language, how large, and whether with a code. There is nothing to type.
 */
export function PrintOptions(props: PrintOptionsProps) {
  const { words, choice, onChoose, otherThanEnglish, forAnother, code, mayLock, withheld } = props;
  const { options, relation } = words;
  const choose = (part: Partial<PrintChoice>) => onChoose({ ...choice, ...part });
  const said = typeof code === "object" ? fill(options.codeReady, { word: code.word }) : options.codeSays[code];
  return (
    <>
      {forAnother && (
        <PrintRadios
          name="relation"
          label={relation.label}
          ways={PRINT_RELATIONS.map((value) => ({
            value,
            label: value === "" ? relation.notSaid : relation.options[value],
          }))}
          chosen={choice.relation ?? ""}
          onChoose={(one) => choose({ relation: one === "" ? null : one })}
        />
      )}
      <details className="print-options" data-print-options="">
        <summary>{options.title}</summary>
        <PrintRadios
          name="version"
          label={options.version}
          ways={PAPER_VERSIONS.map((value) => ({ value, label: options[value], hint: options.hints[value] }))}
          chosen={choice.version}
          onChoose={(version) => choose({ version })}
        />
        {otherThanEnglish !== null && (
          <PrintRadios
            name="language"
            label={options.language}
            ways={PRINT_LANGUAGES.map((value) => ({
              value,
              label: fill(options.languages[value], { language: otherThanEnglish }),
            }))}
            chosen={choice.language}
            onChoose={(language) => choose({ language })}
          />
        )}
        <PrintSwitch name="large" label={options.large} on={choice.large} onSwitch={(large) => choose({ large })} />
        {choice.version === "full" && (
          <PrintSwitch
            name="found"
            label={options.found}
            hint={options.foundHint}
            on={choice.found}
            onSwitch={(found) => choose({ found })}
          />
        )}
        {choice.version === "full" && mayLock && (
          <PrintSwitch
            name="code"
            label={options.code}
            hint={options.codeHint}
            on={choice.code}
            onSwitch={(wanted) => choose({ code: wanted })}
          />
        )}
        {choice.version === "full" && !mayLock && <p className="small soft">{options.codeCannot}</p>}
        {choice.version === "full" && withheld && (
          <PrintSwitch
            name="withheld"
            {...withheld}
            on={choice.withheldToo}
            onSwitch={(withheldToo) => choose({ withheldToo })}
          />
        )}
        <p role="status" data-code={typeof code === "object" ? "ready" : code}>
          {said}
        </p>
      </details>
    </>
  );
}
