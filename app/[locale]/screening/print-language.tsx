import { fill } from "../../../lib/content/fill";
import type { PaperWords } from "../../../lib/content/paper-words";
import { PRINT_LANGUAGES, type PrintChoice } from "./print-choice";

interface Props {
  readonly words: PaperWords["options"];
  readonly own: string;
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
}

/** For readers of another language: the print in theirs, in English for the clinician, or in both. */
export function PrintLanguage({ words, own, choice, onChoose }: Props) {
  return (
    <fieldset>
      <legend>{words.language}</legend>
      {PRINT_LANGUAGES.map((language) => (
        <label key={language} className="print-option">
          <input
            type="radio"
            name="print-language"
            value={language}
            checked={choice.language === language}
            onChange={() => onChoose({ ...choice, language })}
          />
          <span>{fill(words.languages[language], { language: own })}</span>
        </label>
      ))}
    </fieldset>
  );
}
