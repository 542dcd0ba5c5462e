import type { AgeGroup, Insurance, Situation } from "../care/situation";
import { fill } from "../content/fill";
import type { LocalWords } from "../content/local-words";
import type { Locale } from "../content/locales";
import { hrefOf } from "../crisis/channel-link";
import type { Level } from "../rules/levels";
import type { SiteConfig } from "./site-config";

/** A number to call, as it is dialed by a link and as it is said. */
interface Call {
  readonly href: string;
  readonly text: string;
}

export interface LocalProgram {
  readonly name: string;
  readonly about: string;
  readonly hours: string;
  readonly address: string;
  readonly url: string | null;
  readonly levels: readonly Level[];
  /** Null: open to everyone. */
  readonly ages: readonly AgeGroup[] | null;
  readonly insurance: readonly Insurance[] | null;
  readonly languages: readonly Locale[] | null;
  readonly call: Call;
}

export interface LocalResource {
  readonly name: string;
  readonly about: string;
  readonly url: string;
}

/** A line for a crisis in the owner's area, shown below 988 and 911. */
export interface LocalLine {
  readonly title: string;
  readonly name: string;
  readonly about: string;
  readonly hours: string;
  readonly call: Call;
}

/** What the owner of this copy has added, in one language, with the words around it. */
export interface LocalCare {
  readonly locale: Locale;
  readonly words: LocalWords;
  readonly owner: string;
  readonly crisis: LocalLine | null;
  readonly programs: readonly LocalProgram[];
  readonly resources: readonly LocalResource[];
}

const digits = (phone: string) => phone.replace(/\D/g, "");

function callTo(phone: string, extension: string | undefined, words: LocalWords): Call {
  const href = hrefOf({ kind: "call", number: digits(phone), display: phone });
  // A comma is what phones dial after a pause, once somebody has picked up.
  return extension
    ? { href: `${href},${extension}`, text: fill(words.extension, { number: phone, extension }) }
    : { href, text: fill(words.call, { number: phone }) };
}

/** What the settings add; undefined where they add nothing. The build stops where there is no owner. */
export function localCare({ local, owner }: SiteConfig, locale: Locale, words: LocalWords): LocalCare | undefined {
  if (!local || !owner) return undefined;
  return {
    locale,
    words,
    owner: owner.name,
    crisis: local.crisis
      ? {
          title: words.crisisTitle,
          name: local.crisis.name,
          about: local.crisis.about[locale] ?? "",
          hours: local.crisis.hours[locale] ?? "",
          call: callTo(local.crisis.phone, undefined, words),
        }
      : null,
    programs: local.programs.map(({ name, about, hours, phone, extension, ...its }) => ({
      name,
      about: about[locale] ?? "",
      hours: hours?.[locale] ?? "",
      address: its.address ?? "",
      url: its.url ?? null,
      levels: its.levels,
      ages: its.ages ?? null,
      insurance: its.insurance ?? null,
      languages: its.languages ?? null,
      call: callTo(phone, extension, words),
    })),
    resources: local.resources.map(({ name, about, url }) => ({
      name: name[locale] ?? "",
      about: about[locale] ?? "",
      url,
    })),
  };
}

/** Whom a program has to fit. What was not said fits everything. */
export type Seeker = Pick<Situation, "age" | "insurance">;

const takes = <T>(list: readonly T[] | null, one: T | null | undefined): boolean =>
  list === null || one === null || one === undefined || list.includes(one);

/**
 * Those that offer what a result says to ask about, for someone of this age; one that offers less is not named beside it.
 * Of these, the ones that take the person's insurance and speak the reader's language; where none does, all of them,
 * since an interpreter or another way to pay can be asked for and another level cannot.
 */
export function programsFor(
  { programs, locale }: LocalCare,
  level: Level,
  { age, insurance }: Seeker,
): readonly LocalProgram[] {
  const offering = programs.filter(({ levels, ages }) => levels.includes(level) && takes(ages, age));
  const fitting = offering.filter(
    (one) => (insurance === "unsure" || takes(one.insurance, insurance)) && takes(one.languages, locale),
  );
  return fitting.length > 0 ? fitting : offering;
}

export const hasSomethingFor = (local: LocalCare, level: Level, who: Seeker): boolean =>
  local.resources.length > 0 || programsFor(local, level, who).length > 0;
