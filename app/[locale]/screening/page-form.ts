import * as z from "zod/mini";
import { fill } from "../../../lib/content/fill";
import type { ScreeningWords } from "../../../lib/content/words";
import { plainDigits } from "../../../lib/plain-digits";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import { DECLINE, type Question } from "../../../lib/questionnaire/definition";
import { optionsOf } from "../../../lib/questionnaire/questions";

/** Values of a page's form fields, by field name. */
export type FormValues = Record<string, string | readonly string[] | boolean | undefined>;

/** The name of the "I'd rather not say" box beside a number field. */
export const declineFieldOf = (question: Question): string => `${question.id}--decline`;

const listed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value;
  return value ? [value] : [];
};

function fieldSchema(question: Question, words: ScreeningWords, skippable = false): z.ZodMiniType<unknown> {
  const codes = [...optionsOf(question).map(({ code }) => code), DECLINE];
  switch (question.kind) {
    case "choice": {
      const one = z.enum(codes, { error: words.choose });
      return question.optional || skippable ? z.union([z.nullish(one), z.literal("")]) : one;
    }
    case "multi": {
      const several = z.array(z.enum(codes));
      const enough = question.optional || skippable ? several : several.check(z.minLength(1, { error: words.mark }));
      return z.pipe(z.transform(listed), enough);
    }
    case "integer":
      return z.optional(z.string());
    case "text":
      return z.string().check(
        z.maxLength(question.maxLength, {
          error: ({ input }) =>
            fill(words.tooLong, { max: question.maxLength, over: String(input).length - question.maxLength }),
        }),
      );
  }
}

/**
 * The validation schema for one page of questions, with messages in its language. On a skippable page nothing is
 * required.
 */
export function pageSchema(questions: readonly Question[], words: ScreeningWords, skippable = false) {
  const fields = Object.fromEntries(
    questions.map((question) => [question.id, fieldSchema(question, words, skippable)]),
  );
  return z.looseObject(fields).check(({ value, issues }) => {
    for (const question of questions) {
      if (question.kind !== "integer" || value[declineFieldOf(question)]) continue;
      const text = plainDigits(String(value[question.id] ?? "")).trim();
      if (skippable && text === "") continue;
      const number = Number(text);
      if (/^\d{1,9}$/.test(text) && number >= question.min && number <= question.max) continue;
      const message = fill(words.number, { min: question.min, max: question.max });
      issues.push({ code: "custom", path: [question.id], input: value, message });
    }
  });
}

/** Declining is a single value and not a list, as in a saved file, so that readers need to handle only one form. */
function codesMarked(value: FormValues[string]): Answer {
  const codes = Array.isArray(value) ? value.map(String) : [];
  return codes.length === 1 && codes[0] === DECLINE ? DECLINE : codes;
}

function answerOf(question: Question, values: FormValues): Answer {
  const value = values[question.id];
  switch (question.kind) {
    case "choice":
      return typeof value === "string" ? value : "";
    case "multi":
      return codesMarked(value);
    case "integer":
      if (values[declineFieldOf(question)]) return DECLINE;
      return String(value ?? "").trim() === "" ? "" : Number(plainDigits(String(value)));
    case "text":
      return typeof value === "string" ? value.trim() : "";
  }
}

/** The answers in a page's validated fields. */
export const answersFrom = (questions: readonly Question[], values: FormValues): Answers =>
  Object.fromEntries(questions.map((question) => [question.id, answerOf(question, values)]));

/** The answers among a page's fields so far. Blank or invalid fields are skipped. */
export function answersSoFar(questions: readonly Question[], values: FormValues, words: ScreeningWords): Answers {
  const fitting = questions.filter((question) => pageSchema([question], words).safeParse(values).success);
  return answersFrom(fitting, values);
}

/** Field values for answers already given; unanswered fields are absent. */
export function valuesFor(questions: readonly Question[], answers: Answers): FormValues {
  const values: FormValues = {};
  for (const question of questions) {
    const answer = answers[question.id];
    if (answer === undefined) continue;
    if (question.kind === "integer") {
      if (answer === DECLINE) values[declineFieldOf(question)] = true;
      else values[question.id] = String(answer);
    } else if (question.kind === "multi") values[question.id] = answer === DECLINE ? [DECLINE] : (answer as string[]);
    else values[question.id] = String(answer);
  }
  return values;
}

/** The draft as field values; a value that no longer fits its field is dropped. */
export function draftFor(
  questions: readonly Question[],
  kept: Readonly<Record<string, unknown>> = {},
  words: ScreeningWords,
): FormValues {
  const values: FormValues = {};
  for (const question of questions) {
    const field = kept[question.id] ? fieldSchema(question, words).safeParse(kept[question.id]) : null;
    if (field?.success) values[question.id] = field.data as string | readonly string[];
    if (kept[declineFieldOf(question)] === true) values[declineFieldOf(question)] = true;
  }
  return values;
}

/** The current values in the DOM, to pick up answers given before hydration. */
export function valuesIn(form: HTMLFormElement, questions: readonly Question[]): FormValues {
  const data = new FormData(form);
  const values: FormValues = {};
  for (const question of questions) {
    const given = data.getAll(question.id).map(String);
    if (question.kind === "multi") {
      if (given.length > 0) values[question.id] = given;
    } else if (given[0]) values[question.id] = given[0];
    if (question.kind === "integer" && data.has(declineFieldOf(question))) values[declineFieldOf(question)] = true;
  }
  return values;
}
