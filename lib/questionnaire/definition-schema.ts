import * as z from "zod/mini";
import type { Condition } from "../rules/condition";
import { DIMENSIONS, FLAGS } from "../rules/dimensions";
import { ACUTE_KINDS, NOTICES, type Rule, type Stages, type Suggestion } from "../rules/rule";
import "../without-eval";

const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const severity = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
const dimension = z.enum(DIMENSIONS);
const flagName = z.enum(FLAGS);

/** What an answer means to the rules. Dimensions and present care are maxima; flags only switch on. */
export const effect = z.strictObject({
  sets: z.optional(z.partialRecord(dimension, severity)),
  flags: z.optional(z.readonly(z.array(flagName))),
  /** Present care: 1 therapy or counseling visits, 2 IOP, 3 PHP, 4 residential or inpatient. */
  current: z.optional(severity),
  response: z.optional(z.enum(["improving", "too-early", "same", "worse"])),
});

export const option = z.extend(effect, {
  code: z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  /** Points toward the instrument's total. */
  score: z.optional(z.int()),
  /** LOINC answer code, where the instrument has one. */
  loinc: z.optional(z.string()),
  /** In a question with several answers: cannot be beside another ("none of these"). */
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
  /** Left out: always asked. */
  askWhen: z.optional(condition),
  /** Cannot change level or route whatever is answered: offered after the result, never needed for it. */
  detail: z.optional(z.literal(true)),
  /** A detail while this holds: what was said already leaves its worst answer nothing to change. */
  detailWhen: z.optional(condition),
  /** A detail unless this holds: no rule reads the answer elsewhere. */
  decideWhen: z.optional(condition),
  /** Stays off paper and out of files unless the person asks for it: the answer could put them in danger there. */
  withheld: z.optional(z.literal(true)),
  /** May be left without an answer; listed nowhere as missing. */
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
  /** Its answers are shown together in the summary, as treatment so far. */
  treatment: z.optional(z.literal(true)),
  /** One to five questions that share a stem and a time frame. */
  questions: z.readonly(z.array(question).check(z.minLength(1), z.maxLength(5))),
});

export const section = z.strictObject({
  id,
  /** Answers here shape setting and format; no rule may read them. */
  practical: z.optional(z.literal(true)),
  pages: z.readonly(z.array(page).check(z.minLength(1))),
});

const band = z.strictObject({ id, min: z.int(), max: z.int() });
export const total = z.strictObject({
  id,
  items: z.readonly(z.array(id).check(z.minLength(1))),
  max: z.int(),
  loinc: z.optional(z.string()),
  /** Published severity bands; empty where only a cut-off is published. */
  bands: z.readonly(z.array(band)),
  /** Published cut-off for a positive screen, where there is one; of a short form, the one from which the rest is asked. */
  positiveAt: z.optional(z.int()),
});
export const instrument = z.strictObject({
  id,
  loinc: z.optional(z.string()),
  totals: z.readonly(z.array(total)),
  license: z.enum(["FREE", "FREE-WITH-NOTICE"]),
  source: z.string(),
});

/** An effect that several answers have together. */
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
  /** Semantic version of what is asked and what answers mean. */
  version: z.string(),
  /** First 12 hex digits of the SHA-256 of everything that decides: questions, gates, effects, rules, stages. */
  hash: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  sections: z.readonly(z.array(section).check(z.minLength(1))),
  /** When someone answers about another person. */
  proxy: condition,
  instruments: z.readonly(z.array(instrument)),
  derived: z.readonly(z.array(derived)),
  rules: z.readonly(z.array(rule)),
  stages: z.custom<Stages>((value) => typeof value === "object" && value !== null),
  programs: z.readonly(z.array(suggestion)),
  formats: z.readonly(z.array(suggestion)),
  /** Whom the rules are not for: only `asks` is asked, and there is no level. */
  outOfScope: z.strictObject({ reason: id, when: condition, asks: z.readonly(z.array(id)) }),
  /**
   * When enough was said to show a level: every question of `screen`, or at least this share of those that decide, from 0 to 1.
   * Left out, a level is always shown.
   */
  enough: z.optional(z.strictObject({ screen: z.readonly(z.array(id).check(z.minLength(1))), share: z.number() })),
  sources: z.record(z.string(), source),
});

/** What is wrong first, with its path; null where the definition is well formed. */
export function problemIn(definition: unknown): string | null {
  const { error } = questionnaireSchema.safeParse(definition);
  const issue = error?.issues[0];
  return error ? `${issue?.path.join(".")}: ${issue?.message}` : null;
}
