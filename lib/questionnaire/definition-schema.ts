import * as z from "zod/mini";
import type { Condition } from "../rules/condition";
import { DIMENSIONS, FLAGS } from "../rules/dimensions";
import { ACUTE_KINDS, NOTICES, type Rule, type Stages, type Suggestion } from "../rules/rule";
import "../without-eval";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const dimension = z.enum(DIMENSIONS);
const flagName = z.enum(FLAGS);

/** What an answer means to the rules. Dimensions and current care are maxima; flags only turn on. */
export const effect = z.strictObject({
  sets: z.optional(z.partialRecord(dimension, severity)),
  flags: z.optional(z.readonly(z.array(flagName))),
  /** Current care: 1 therapy or counseling visits, 2 IOP, 3 PHP, 4 residential or inpatient. */
  current: z.optional(severity),
  response: z.optional(z.enum(["improving", "too-early", "same", "worse"])),
});

export const option = z.extend(effect, {
  code: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Counts toward the instrument's total. */
  score: z.optional(z.int()),
  /** LOINC answer code, if the instrument has one. */
  loinc: z.optional(z.string()),
  /** In a multiple-choice question: excludes all others ("none of these"). */
  exclusive: z.optional(z.literal(true)),
});

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.readonly(z.array(condition).check(z.minLength(1))) }),
    z.strictObject({ any: z.readonly(z.array(condition).check(z.minLength(1))) }),
    z.strictObject({ atLeast: z.readonly(z.tuple([z.enum([...DIMENSIONS, "NEED"]), severity])) }),
    z.strictObject({ flag: flagName }),
    z.strictObject({ score: z.readonly(z.tuple([z.string(), z.int()])) }),
    z.strictObject({ answered: z.readonly(z.tuple([id, z.readonly(z.array(z.string()))])) }),
    z.strictObject({ level: z.int() }),
  ]),
);

const asked = {
  id,
  /** If absent, always asked. */
  askWhen: z.optional(condition),
  /** Cannot change level or route, whatever the answer: offered after the result and never required for it. */
  detail: z.optional(z.literal(true)),
  /** A detail while this holds: with what was already answered, even its worst answer changes nothing. */
  detailWhen: z.optional(condition),
  /** A detail unless this holds: no rule reads the answer otherwise. */
  decideWhen: z.optional(condition),
  /** Stays off paper and out of files unless the person asks for it: the answer could put them in danger there. */
  withheld: z.optional(z.literal(true)),
  /** May be left unanswered; never listed as missing. */
  optional: z.optional(z.literal(true)),
  /** What declining, or leaving it unanswered, means to the rules. */
  declined: z.optional(effect),
  /** The published instrument it belongs to, and its LOINC code there. */
  instrument: z.optional(id),
  loinc: z.optional(z.string()),
};
const options = z.readonly(z.array(option).check(z.minLength(2)));
export const question = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("choice"), ...asked, options }),
  z.strictObject({ kind: z.literal("multi"), ...asked, options }),
  z.strictObject({ kind: z.literal("integer"), ...asked, min: z.int(), max: z.int() }),
  z.strictObject({ kind: z.literal("text"), ...asked, maxLength: z.int() }),
]);

export const page = z.strictObject({
  id,
  /** Its answers are shown together in the summary, as past and current treatment. */
  treatment: z.optional(z.literal(true)),
  /** One to five questions that share a stem and a time frame. */
  questions: z.readonly(z.array(question).check(z.minLength(1), z.maxLength(5))),
});

export const section = z.strictObject({
  id,
  /** Answers here affect setting and format; no rule may read them. */
  practical: z.optional(z.literal(true)),
  pages: z.readonly(z.array(page).check(z.minLength(1))),
});

const band = z.strictObject({ id, min: z.int(), max: z.int() });
export const total = z.strictObject({
  id,
  items: z.readonly(z.array(id).check(z.minLength(1))),
  max: z.int(),
  loinc: z.optional(z.string()),
  /** Published severity bands; empty if only a cut-off is published. */
  bands: z.readonly(z.array(band)),
  /**
   * Published cut-off for a positive screen, if there is one; for a short form, the score from which the rest is asked.
   */
  positiveAt: z.optional(z.int()),
});
export const instrument = z.strictObject({
  id,
  loinc: z.optional(z.string()),
  totals: z.readonly(z.array(total)),
  license: z.enum(["FREE", "FREE-WITH-NOTICE"]),
  source: z.string(),
});

/** An effect that several answers have in combination. */
export const derived = z.extend(effect, { id, when: condition });

export const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  url: z.optional(z.string()),
  year: z.optional(z.int()),
  /** ISO date on which a person last read it for this project. */
  lastChecked: z.string(),
});

const rule: z.ZodMiniType<Rule> = z.strictObject({
  id: z.string(),
  when: condition as z.ZodMiniType<Rule["when"]>,
  level: z.exactOptional(z.union([z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
  route: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  acute: z.exactOptional(z.enum(ACUTE_KINDS)),
  notice: z.exactOptional(z.enum(NOTICES)),
  sources: z.readonly(z.array(z.string()).check(z.minLength(1))),
});
const suggestion: z.ZodMiniType<Suggestion> = z.strictObject({
  id,
  when: condition,
  unless: z.exactOptional(condition),
});

export const questionnaireSchema = z.strictObject({
  id,
  /** Semantic version of the questions and the meaning of their answers. */
  version: z.string(),
  /** First 12 hex digits of the SHA-256 of everything that decides: questions, gates, effects, rules, stages. */
  hash: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  sections: z.readonly(z.array(section).check(z.minLength(1))),
  /** Holds when someone answers about another person. */
  proxy: condition,
  instruments: z.readonly(z.array(instrument)),
  derived: z.readonly(z.array(derived)),
  rules: z.readonly(z.array(rule)),
  stages: z.custom<Stages>((value) => typeof value === "object" && value !== null),
  programs: z.readonly(z.array(suggestion)),
  formats: z.readonly(z.array(suggestion)),
  /** People the rules do not apply to: only `asks` is asked, and there is no level. */
  outOfScope: z.strictObject({ reason: id, when: condition, asks: z.readonly(z.array(id)) }),
  /**
   * When enough was answered to show a level: every question of `screen`, or at least this share of the deciding ones,
   * from 0 to 1. If absent, a level is always shown.
   */
  enough: z.optional(z.strictObject({ screen: z.readonly(z.array(id).check(z.minLength(1))), share: z.number() })),
  sources: z.record(z.string(), source),
});

/** The first problem, with its path; null if the definition is well formed. */
export function problemIn(definition: unknown): string | null {
  const { error } = questionnaireSchema.safeParse(definition);
  const issue = error?.issues[0];
  return error ? `${issue?.path.join(".")}: ${issue?.message}` : null;
}
