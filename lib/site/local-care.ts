import type { Level } from "../assessment/levels";
import type { LocalWords } from "../content/local-words";
import type { Locale } from "../content/locales";
import type { Channel } from "../crisis/line";
import type { SiteConfig } from "./site-config";

export interface LocalProgram {
  readonly name: string;
  readonly about: string;
  readonly hours: string;
  readonly levels: readonly Level[];
  readonly call: Extract<Channel, { kind: "call" }>;
}

export interface LocalResource {
  readonly name: string;
  readonly about: string;
  readonly url: string;
}

/** What the owner of this copy has added, in one language, with the words around it. */
export interface LocalCare {
  readonly words: LocalWords;
  readonly owner: string;
  readonly programs: readonly LocalProgram[];
  readonly resources: readonly LocalResource[];
}

export function localCare({ local }: SiteConfig, locale: Locale, words: LocalWords): LocalCare | undefined {
  if (!local) return undefined;
  return {
    words,
    owner: local.owner,
    programs: local.programs.map(({ name, about, hours, levels, phone }) => ({
      name,
      about: about[locale] ?? "",
      hours: hours?.[locale] ?? "",
      levels,
      call: { kind: "call", number: phone.replace(/\D/g, ""), display: phone },
    })),
    resources: local.resources.map(({ name, about, url }) => ({
      name: name[locale] ?? "",
      about: about[locale] ?? "",
      url,
    })),
  };
}

/** Those that offer what a result says to ask about. One that offers less is not named beside it. */
export const programsFor = ({ programs }: LocalCare, level: Level): readonly LocalProgram[] =>
  programs.filter(({ levels }) => levels.includes(level));

export const hasSomethingFor = (local: LocalCare, level: Level): boolean =>
  local.resources.length > 0 || programsFor(local, level).length > 0;
