import type { Dropped } from "./dropped";
import { isLaterVersion } from "./version-order";

/** Names changed in one version of a questionnaire. Everything not listed kept its name and its meaning. */
export interface Rename {
  /** The first version with the new names. */
  readonly version: string;
  /** Old id to new id. */
  readonly questions?: Readonly<Record<string, string>>;
  /** Old answer code to new, by the question's new id. Several old codes may have become one. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /**
   * Old answer codes, by the question's new id, that do not map to any one code of today. They are dropped, so the
   * question is asked again and counts as declined until it is answered.
   */
  readonly askedAgain?: Readonly<Record<string, readonly string[]>>;
}
/** Oldest first. */
export type Renames = readonly Rename[];

const own = <T>(names: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  names && Object.hasOwn(names, name) ? names[name] : undefined;

const since = (version: string, renames: Renames): Renames =>
  renames.filter((rename) => isLaterVersion(rename.version, version));

/** The current id of a question from an older version. */
export const idToday = (id: string, version: string, renames: Renames): string =>
  since(version, renames).reduce((name, { questions }) => own(questions, name) ?? name, id);

/** Whether a code that a question had in an older version has since been renamed or must be asked again. */
export function hadCode(id: string, code: string, version: string, renames: Renames): boolean {
  let name = id;
  return since(version, renames).some(({ questions, codes, askedAgain }) => {
    name = own(questions, name) ?? name;
    return own(own(codes, name), code) !== undefined || (own(askedAgain, name)?.includes(code) ?? false);
  });
}

/** Renames the codes of one answer to a later version; removes those that must be asked again. */
function moved(id: string, value: unknown, { codes, askedAgain }: Rename): { value: unknown; askedAgain: boolean } {
  const names = own(codes, id);
  const gone = own(askedAgain, id) ?? [];
  const rename = (code: unknown) => (typeof code === "string" ? (own(names, code) ?? code) : code);
  const isGone = (code: unknown) => typeof code === "string" && gone.includes(code);
  if (!Array.isArray(value))
    return isGone(value) ? { value: [], askedAgain: true } : { value: rename(value), askedAgain: false };
  const kept = value.filter((code) => !isGone(code));
  return { value: kept.map(rename), askedAgain: kept.length < value.length };
}

/** Migrates names from an older version. If both the old and the new name have an answer, the new one wins. */
export function renamed(
  values: Readonly<Record<string, unknown>>,
  version: string,
  renames: Renames,
): { readonly values: Readonly<Record<string, unknown>>; readonly dropped: readonly Dropped[] } {
  const later = since(version, renames);
  if (later.length === 0) return { values, dropped: [] };
  const kept = new Map<string, { readonly value: unknown; readonly moved: boolean }>();
  const dropped: Dropped[] = [];
  for (const [first, given] of Object.entries(values)) {
    let id = first;
    let value = given;
    let again = false;
    for (const rename of later) {
      id = own(rename.questions, id) ?? id;
      const step = moved(id, value, rename);
      value = step.value;
      again ||= step.askedAgain;
    }
    if (again) dropped.push({ id, reason: "question-changed" });
    if (again && Array.isArray(value) && value.length === 0) continue;
    const isMoved = id !== first;
    const before = kept.get(id);
    if (before) dropped.push({ id, reason: "renamed-twice" });
    if (!before || before.moved) kept.set(id, { value, moved: isMoved });
  }
  return { values: Object.fromEntries([...kept].map(([id, { value }]) => [id, value])), dropped };
}
