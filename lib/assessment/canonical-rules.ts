import type { Questionnaire } from "../questionnaire/definition";

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Everything that decides, serialized with sorted keys; its SHA-256 is the rules hash. Dates of sources are left out. */
export function canonicalRules(questionnaire: Omit<Questionnaire, "hash">): string {
  const { id, version, sections, instruments, derived, rules, stages, programs, formats, outOfScope } = questionnaire;
  return JSON.stringify(
    sorted({ id, version, sections, instruments, derived, rules, stages, programs, formats, outOfScope }),
  );
}
