import type { Dropped } from "./dropped";

/** What one version of a questionnaire renamed. Old name to new name; everything not listed kept its name. */
export interface Rename {
  /** The first version with the new names. */
  readonly version: string;
  readonly questions?: Readonly<Record<string, string>>;
  /** Answer codes, by the question's new id. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
/** Oldest first. */
export type Renames = readonly Rename[];

const own = <T>(names: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  names && Object.hasOwn(names, name) ? names[name] : undefined;

/** Compares versions of three numbers; whatever is not a number counts as 0. */
function isLater(version: string, than: string): boolean {
  const numbers = (text: string) => text.split(".").map((part) => Number.parseInt(part, 10) || 0);
  const [a, b] = [numbers(version), numbers(than)];
  for (const index of [0, 1, 2]) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

/** Brings the names of an older version up to date. Where both names hold an answer, the newer name's stays. */
export function renamed(
  values: Readonly<Record<string, unknown>>,
  version: string,
  renames: Renames,
): { readonly values: Readonly<Record<string, unknown>>; readonly dropped: readonly Dropped[] } {
  const later = renames.filter((rename) => isLater(rename.version, version));
  const kept = new Map<string, { readonly value: unknown; readonly moved: boolean }>();
  const dropped: Dropped[] = [];
  for (const [first, given] of Object.entries(values)) {
    let id = first;
    let value = given;
    for (const { questions, codes } of later) {
      id = own(questions, id) ?? id;
      const names = own(codes, id);
      const rename = (code: unknown) => (typeof code === "string" ? (own(names, code) ?? code) : code);
      value = Array.isArray(value) ? value.map(rename) : rename(value);
    }
    const moved = id !== first;
    const before = kept.get(id);
    if (before) dropped.push({ id, reason: "renamed-twice" });
    if (!before || before.moved) kept.set(id, { value, moved });
  }
  return { values: Object.fromEntries([...kept].map(([id, { value }]) => [id, value])), dropped };
}
