import * as z from "zod/mini";
import { CRISIS_LINES } from "../crisis/crisis-lines";
import { accentProblems } from "./accent";
import { type InLanguages, type SiteConfig, siteSchema } from "./site-config";

const digits = (number: string) => number.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");

/** Texts that are missing in a language that is offered. */
function missing({ name, languages, owner, local }: SiteConfig): readonly string[] {
  const texts: readonly (readonly [field: string, said: InLanguages | undefined])[] = [
    ["name", name],
    ["owner.contact", owner?.contact],
    ["owner.privacy", owner?.privacy],
    ["local.crisis.about", local?.crisis?.about],
    ["local.crisis.hours", local?.crisis?.hours],
    ...(local?.programs ?? []).flatMap(
      ({ about, hours }, at) =>
        [
          [`local.programs.${at}.about`, about],
          [`local.programs.${at}.hours`, hours],
        ] as const,
    ),
    ...(local?.resources ?? []).flatMap(
      (one, at) =>
        [
          [`local.resources.${at}.name`, one.name],
          [`local.resources.${at}.about`, one.about],
        ] as const,
    ),
  ];
  return texts.flatMap(([field, said]) =>
    said
      ? languages
          .filter((language) => !said[language])
          .map((language) => `${field}.${language}: Missing; ${language} is among the languages.`)
      : [],
  );
}

/** The project's own name. A copy that keeps it and gives no address is the project itself, somewhere. */
const PROJECT = new Set(["Care Guide", "Guía de Atención"]);

/** What a copy that is somebody's own has to say of itself. */
const unsaid = ({ name, address, owner, local }: SiteConfig): readonly string[] => [
  ...(address === null && (owner !== null || Object.values(name).some((one) => !PROJECT.has(one)))
    ? ["address: Missing; a copy with a name or an owner of its own says where it is published."]
    : []),
  ...(owner === null && local !== null ? ["owner: Missing; what stands under local says whose it is."] : []),
];

/** Runs of digits as phone numbers are written. */
const NUMBER = /(?<!\w)\d(?:[ ().-]{0,2}\d)*(?!\w)/g;

/** Everything an owner says, with the field it is in. */
const said = (field: string, value: unknown): readonly (readonly [field: string, text: string])[] =>
  typeof value === "string"
    ? [[field, value]]
    : Object.entries(value ?? {}).flatMap(([key, part]) => said(`${field}.${key}`, part));

/** How the lines are written: long numbers as digits alone, short ones as they stand, since "9-11" may be hours. */
const CRISIS_NUMBERS: ReadonlySet<string> = new Set(
  CRISIS_LINES.flatMap(({ role, channels }) =>
    channels.flatMap((one) => {
      if (!("number" in one)) return [];
      if (one.number.length > 6) return [digits(one.number)];
      // Anybody's house may have the number of a line for less, and anybody's text phone is reached by the same relay.
      return (role === "crisis" || role === "emergency") && one.kind !== "relay" ? [one.number, one.display] : [];
    }),
  ),
);

/** A crisis line among someone's own words would lose its name, its hours and the day it was checked. */
const crisisNumbers = ({ name, owner, local }: SiteConfig): readonly string[] =>
  [...said("name", name), ...said("owner", owner), ...said("local", local)].flatMap(([field, text]) =>
    [...text.matchAll(NUMBER)]
      .map(([number]) => number)
      .filter((number) => CRISIS_NUMBERS.has(digits(number).length > 6 ? digits(number) : number))
      .map((number) => `${field}: ${number} is a crisis line, which every page shows already.`),
  );

/** What can be in a field, by the kind that the schema wants. */
const WANTED: Readonly<Record<string, string>> = {
  record: "Words for each language: { en: …, es: … }.",
  object: "Parts in braces: { … }, or null.",
  array: "A list in brackets: [ … ].",
  string: "Words in quotes.",
  boolean: "true or false.",
  number: "A number.",
  int: "A whole number.",
};

/** What is said where a field has no words of its own for it. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_value") return `One of ${issue.values.map(String).join(", ")}.`;
  if (issue.input === undefined) return "Missing.";
  return (issue.code === "invalid_type" && WANTED[issue.expected]) || z.locales.en().localeError(issue);
};

/** What is wrong with a site's settings, one line for each, beginning with the field. Nothing where all is well. */
export function siteProblems(settings: unknown, tokensCss: string): readonly string[] {
  const read = siteSchema.safeParse(settings, { error: inWords });
  if (!read.success)
    return read.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => `${[...issue.path, key].join(".")}: There is no such setting.`)
        : [`${issue.path.join(".")}: ${issue.message}`],
    );
  const site = read.data;
  return [
    ...missing(site),
    ...unsaid(site),
    ...crisisNumbers(site),
    ...(site.accent ? accentProblems(site.accent, tokensCss) : []),
  ];
}
