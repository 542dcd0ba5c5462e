import * as fc from "fast-check";
import { DECLINE } from "../../lib/questionnaire/definition";
import { optionsOf, placesOf, questionsById } from "../../lib/questionnaire/questions";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

const questions = placesOf(levelOfCare).map(({ question }) => question);
const ids = questions.map(({ id }) => id);
const codes = [...new Set(questions.flatMap((question) => optionsOf(question).map(({ code }) => code))), DECLINE];

/** Names that affect every object if they are used as ordinary keys. */
export const POISON = ["__proto__", "constructor", "prototype", "toString", "valueOf", "hasOwnProperty", "then"];
/** Text that reorders what follows, or is invisible. */
export const UNSEEN = ["\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u0000", "\uD800", "\u2028"];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...ids) },
  { weight: 2, arbitrary: fc.constantFrom(...POISON) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12, unit: "binary" }) },
);

const plain = fc.oneof(
  fc.constantFrom(...codes),
  fc.constantFrom<unknown>(null, true, 0, -0, -1, 1.5, 366, 1e308, Number.MAX_SAFE_INTEGER, "", "0", "[object Object]"),
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.constantFrom(...UNSEEN).map((unseen) => `note${unseen}end`),
);

/** Values that may occur where an answer belongs. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: plain },
  { weight: 3, arbitrary: fc.array(plain, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom(...POISON, "a"), plain, { maxKeys: 3 }) },
  { weight: 1, arbitrary: fc.constant([[[[["none"]]]]]) },
);

/** An object as JSON text, built by hand to allow duplicate keys and keys an object literal would swallow. */
export const jsonObject = (entries: readonly (readonly [string, unknown])[]): string =>
  `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${JSON.stringify(held) ?? "null"}`).join(",")}}`;

/** Answers as JSON text: some valid, some invalid, some poisonous. */
export const answersText: fc.Arbitrary<string> = fc
  .array(fc.tuple(key, value), { maxLength: 12 })
  .map((entries) => jsonObject(entries));

/** A valid text, truncated or with characters changed. */
export const damaged = (whole: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(whole, fc.nat(), fc.string({ maxLength: 2, unit: "binary" }), fc.boolean())
    .map(([text, place, letters, cut]) => {
      const at = place % (text.length + 1);
      return cut ? text.slice(0, at) : text.slice(0, at) + letters + text.slice(at + letters.length);
    });

/** Whether every resulting answer was in the input unchanged: nothing guessed, nothing repaired. */
export function inventedIn(given: unknown, answers: Readonly<Record<string, unknown>>): readonly string[] {
  const held = typeof given === "object" && given !== null ? given : {};
  const same = (one: unknown, other: unknown) => {
    const listed = (list: unknown) => JSON.stringify([...new Set(Array.isArray(list) ? list : [list])]);
    return listed(one) === listed(other);
  };
  return Object.entries(answers)
    .filter(([id, answer]) => {
      const known = questionsById(levelOfCare).has(id);
      return !known || !Object.hasOwn(held, id) || !same(Reflect.get(held, id), answer);
    })
    .map(([id]) => id);
}

/** A text parsed as JSON, or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const answersIn = (text: string): unknown => {
  const whole = parsed(text);
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, "answers")
    ? Reflect.get(whole, "answers")
    : undefined;
};

/** How many keys hold something that could be meant as an answer. The prototype key never counts. */
export const meant = (given: unknown): number =>
  typeof given === "object" && given !== null ? Object.keys(given).filter((name) => name !== "__proto__").length : 0;

/** Whether the prototypes shared by all objects were changed. */
export const isPolluted = (): boolean =>
  Object.keys(Object.prototype).length > 0 || Object.keys(Array.prototype).length > 0 || "polluted" in {};

/** How many inputs to try: a fraction with every test run, all of them with `npm run test:hostile`, nightly. */
export const hostileRuns = (all: number): number => (process.env.HOSTILE_INPUTS === "all" ? all : Math.ceil(all / 20));
