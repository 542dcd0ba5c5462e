import * as z from "zod/mini";
import { CRISIS_LINES } from "../crisis/crisis-lines";
import { accentProblems } from "./accent";
import { type InLanguages, type SiteConfig, siteSchema } from "./site-config";

const digits = (number: string) => number.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");

/** Texts missing in a language that is offered. */
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

/** The project's own name. A copy that keeps it and gives no address is assumed to be the project itself. */
const PROJECT = new Set(["Care Guide", "Guía de Atención"]);

/** What a copy with its own owner must say about itself but does not. */
const unsaid = ({ name, address, owner, local }: SiteConfig): readonly string[] => [
  ...(address === null && (owner !== null || Object.values(name).some((one) => !PROJECT.has(one)))
    ? ["address: Missing; a copy with a name or an owner of its own says where it is published."]
    : []),
  ...(owner === null && local !== null ? ["owner: Missing; what stands under local says whose it is."] : []),
];

/** Runs of digits written like phone numbers. */
const NUMBER = /(?<!\w)\d(?:[ ().-]{0,2}\d)*(?!\w)/g;

/** Every text an owner has entered, with its field. */
const said = (field: string, value: unknown): readonly (readonly [field: string, text: string])[] =>
  typeof value === "string"
    ? [[field, value]]
    : Object.entries(value ?? {}).flatMap(([key, part]) => said(`${field}.${key}`, part));

/** Numbers of the crisis lines: long numbers as digits only, short ones as written, since "9-11" may be hours. */
const CRISIS_NUMBERS: ReadonlySet<string> = new Set(
  CRISIS_LINES.flatMap(({ role, channels }) =>
    channels.flatMap((one) => {
      if (!("number" in one)) return [];
      if (one.number.length > 6) return [digits(one.number)];
      // Short numbers of other lines, such as 211, may well be house numbers, and the relay's number reaches anyone's
      // TTY.
      return (role === "crisis" || role === "emergency") && one.kind !== "relay" ? [one.number, one.display] : [];
    }),
  ),
);

/**
 * Crisis numbers within the owner's own texts, where they would lose their name, their hours and the date they were
 * checked.
 */
const crisisNumbers = ({ name, owner, local }: SiteConfig): readonly string[] =>
  [...said("name", name), ...said("owner", owner), ...said("local", local)].flatMap(([field, text]) =>
    [...text.matchAll(NUMBER)]
      .map(([number]) => number)
      .filter((number) => CRISIS_NUMBERS.has(digits(number).length > 6 ? digits(number) : number))
      .map((number) => `${field}: ${number} is a crisis line, which every page shows already.`),
  );

/** What a field may contain, by the kind the schema expects. */
const WANTED: Readonly<Record<string, string>> = {
  record: "Words for each language: { en: …, es: … }.",
  object: "Parts in braces: { … }, or null.",
  array: "A list in brackets: [ … ].",
  string: "Words in quotes.",
  boolean: "true or false.",
  number: "A number.",
  int: "A whole number.",
};

/** The message for fields without a message of their own. */
const inWords: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_value") return `One of ${issue.values.map(String).join(", ")}.`;
  if (issue.input === undefined) return "Missing.";
  return (issue.code === "invalid_type" && WANTED[issue.expected]) || z.locales.en().localeError(issue);
};

/** What is wrong with a site's settings: one line each, starting with the field. Empty if everything is fine. */
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
