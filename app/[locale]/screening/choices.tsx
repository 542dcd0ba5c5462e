import type { UseFormReturn } from "react-hook-form";
import { DECLINE, type Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";
import type { QuestionWords, Voice } from "../../../lib/questionnaire/words";
import { type Choice, choicesOf, isDeclineApart, isRow } from "./choice-layout";
import type { FormValues } from "./page-form";

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly decline: string;
  readonly voice: Voice;
  readonly form: UseFormReturn<FormValues>;
}

/**
 * The choices of a question as radio buttons, or as checkboxes if several apply. The decline option is among them, less
 * prominent.
 */
export function Choices({ question, words, decline, voice, form }: Props) {
  const several = question.kind === "multi";
  const exclusive = optionsOf(question).filter((option) => option.exclusive);
  const alone = [...exclusive.map(({ code }) => code), DECLINE];
  const choices = choicesOf(question, words, voice);

  // "None of these" and "I'd rather not say" are exclusive: choosing one clears the others, and vice versa.
  const keepAlone = (code: string, checked: boolean) => {
    if (!several || !checked) return;
    const marked = form.getValues(question.id);
    const others = Array.isArray(marked) ? marked.filter((other) => other !== code && !alone.includes(other)) : [];
    form.setValue(question.id, alone.includes(code) ? [code] : [...others, code]);
  };
  const one = ({ code, label }: Choice) => (
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
  );

  const row = isRow(question, choices);
  const not = one({ code: DECLINE, label: decline });
  // Someone answering for another person sees only part of the picture, so "I don't know" comes first.
  const first = voice === "other";
  return (
    <div
      className={row ? "choices choices-row" : "choices choices-list"}
      data-decline={isDeclineApart(decline) ? "apart" : undefined}
    >
      {first && not}
      <div className="choice-box">{choices.map(one)}</div>
      {!first && not}
    </div>
  );
}
