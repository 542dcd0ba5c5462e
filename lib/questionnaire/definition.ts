import type * as z from "zod/mini";
import type * as schema from "./definition-schema";
import { problemIn } from "./definition-schema";

/** The answer offered on every question; "I'd rather not say". */
export const DECLINE = "decline";

export type Effect = z.infer<typeof schema.effect>;
export type Option = z.infer<typeof schema.option>;
export type Question = z.infer<typeof schema.question>;
export type Page = z.infer<typeof schema.page>;
export type Section = z.infer<typeof schema.section>;
export type Instrument = z.infer<typeof schema.instrument>;
export type InstrumentTotal = z.infer<typeof schema.total>;
export type DerivedEffect = z.infer<typeof schema.derived>;
export type Source = z.infer<typeof schema.source>;
export type Questionnaire = z.infer<typeof schema.questionnaireSchema>;

/** Validates a questionnaire when it is loaded. Throws with the path of the first problem. */
export function defineQuestionnaire(definition: unknown): Questionnaire {
  // In the browser bundle this check is a stub (`build/checked-before.mjs`): the definition was validated at build time.
  const problem = problemIn(definition);
  if (problem !== null) throw new Error(`The questionnaire is not well formed at ${problem}`);
  return definition as Questionnaire;
}

/** Keeps ids and codes as literal types, so that the texts of each language can be checked against them. */
export const defineSection = <const S extends Section>(section: S): S => section;
export const defineInstrument = <const I extends Instrument>(instrument: I): I => instrument;
