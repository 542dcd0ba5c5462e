import { type Answers, checkAnswers } from "../questionnaire/answers";
import { DECLINE, type Questionnaire } from "../questionnaire/definition";
import { optionsOf, questionsById } from "../questionnaire/questions";
import type { Dropped } from "./dropped";
import { type Renames, renamed } from "./renames";

export interface Migrated {
  readonly answers: Answers;
  readonly dropped: readonly Dropped[];
}

/**
 * Migrates values saved with an older version to today's: renames them, then checks each one. In a multiple-choice
 * answer of an older version, unknown codes are removed and the rest is kept, so that a danger selected beside an
 * outdated option is not lost. In values of today's version an unknown code means damage, and the whole answer is
 * dropped. Everything left out is listed.
 */
export function migrateAnswers(
  questionnaire: Questionnaire,
  given: Readonly<Record<string, unknown>>,
  version: string,
  renames: Renames,
): Migrated {
  const moved = renamed(given, version, renames);
  const dropped: Dropped[] = [...moved.dropped];
  const known = questionsById(questionnaire);
  const older = version !== questionnaire.version;
  const values = Object.entries(moved.values).map(([id, value]) => {
    const question = known.get(id);
    if (!older || question?.kind !== "multi" || !Array.isArray(value)) return [id, value] as const;
    const codes = [DECLINE, ...optionsOf(question).map(({ code }) => code)];
    const kept = value.filter((code) => codes.includes(code));
    if (kept.length === 0 || kept.length === value.length) return [id, value] as const;
    dropped.push({ id, reason: "unknown-code" });
    return [id, kept] as const;
  });
  const { answers, refused } = checkAnswers(questionnaire, Object.fromEntries(values));
  for (const { question, problem } of refused) dropped.push({ id: question, reason: problem });
  return { answers, dropped };
}
