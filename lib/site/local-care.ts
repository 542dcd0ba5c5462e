import type { AgeGroup, CareContext, Insurance } from "../care/care-context";
import { fill } from "../content/fill";
import type { Locale } from "../content/locales";
import type { LocalWords } from "../content/words";
import { hrefOf } from "../crisis/channel-link";
import type { Level } from "../rules/levels";
import type { SiteConfig } from "./site-config";

/** A phone number, as a link and as text. */
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
  /** Null if open to everyone. */
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

/** A crisis line in the owner's area, shown below 988 and 911. */
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
  // Phones dial what follows a comma after a pause, once someone has picked up.
  return extension
    ? { href: `${href},${extension}`, text: fill(words.extension, { number: phone, extension }) }
    : { href, text: fill(words.call, { number: phone }) };
}

/** What the settings add; undefined if they add nothing. The build fails if there is no owner. */
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

/** What a program has to match. Anything the person did not say matches everything. */
export type Seeker = Pick<CareContext, "age" | "insurance">;

const takes = <T>(list: readonly T[] | null, one: T | null | undefined): boolean =>
  list === null || one === null || one === undefined || list.includes(one);

/**
 * Programs that offer the level a result asks about, for someone of this age. A program that offers less is not listed.
 * Of these, the ones that accept the person's insurance and speak the reader's language; if there are none, all of
 * them, because one can ask for an interpreter or another way to pay, but not for another level.
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
