import { expect, it } from "vitest";
import { LOCALES } from "../../../lib/content/locales";
import { decodeAnswers } from "../../../lib/exchange/answer-code";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { GOLDEN_CODES } from "../../cases/golden-codes";

/** Printed codes by the language their answers were given in. When you add a language, print one. */
const PRINTED = { en: "well", es: "plan" } as const;

it.each(LOCALES)("a code printed in %s still says so, because LOCALES keeps its order", (locale) => {
  const printed = GOLDEN_CODES.filter(({ layout, person }) => layout > 1 && person === PRINTED[locale]);
  expect(printed.length).toBeGreaterThan(0);
  for (const { code } of printed)
    expect(decodeAnswers(levelOfCare, code, { layouts: codeLayouts, renames })).toMatchObject({ language: locale });
});
