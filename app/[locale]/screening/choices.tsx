import type { UseFormReturn } from "react-hook-form";
import { DECLINE, type Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import { type QuestionWords, say, type Voice } from "../../../lib/questionnaire/words";
import type { FormValues } from "./page-form";

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly decline: string;
  readonly voice: Voice;
  readonly form: UseFormReturn<FormValues>;
}

/** Longer answers than this do not stand side by side. */
const SHORT = 26;

/** The answers of a question as radio buttons, or as boxes where several may be marked. */
export function Choices({ question, words, decline, voice, form }: Props) {
  const options = optionsOf(question);
  const several = question.kind === "multi";
  const alone = [...options.filter((option) => option.exclusive).map(({ code }) => code), DECLINE];
  const labels = options.map(({ code }) => ({ code, label: say(words.options[code] ?? code, voice) }));
  const short = labels.length > 2 && labels.every(({ label }) => label.length <= SHORT);

  // "None of these" and "I'd rather not say" stand alone: marking one clears the others, and the other way round.
  const keepAlone = (code: string, checked: boolean) => {
    if (!several || !checked) return;
    const marked = form.getValues(question.id);
    const others = Array.isArray(marked) ? marked.filter((other) => other !== code && !alone.includes(other)) : [];
    form.setValue(question.id, alone.includes(code) ? [code] : [...others, code]);
  };

  return (
    <div className={short ? "choices choices-short" : "choices"}>
      {[...labels, { code: DECLINE, label: decline }].map(({ code, label }) => (
        <label key={code} className={code === DECLINE ? "choice choice-decline" : "choice"}>
          <input
            type={several ? "checkbox" : "radio"}
            value={code}
            {...form.register(question.id, {
              onChange: (event) => keepAlone(event.target.value, event.target.checked),
            })}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
