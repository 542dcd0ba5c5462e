import { CRISIS_LINES } from "../crisis/crisis-lines";
import { accentProblems } from "./accent";
import { type InLanguages, type SiteConfig, siteSchema } from "./site-config";

const digits = (number: string) => number.replace(/\D/g, "").replace(/^1(?=\d{10}$)/, "");

/** Texts that are missing in a language that is offered. */
function missing({ name, languages, local }: SiteConfig): readonly string[] {
  const texts: readonly (readonly [field: string, said: InLanguages | undefined])[] = [
    ["name", name],
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

/** A crisis line shown as someone's own program would lose its name, its hours and the day it was checked. */
function crisisNumbers({ local }: SiteConfig): readonly string[] {
  const known = new Set(
    CRISIS_LINES.flatMap(({ channels }) => channels.flatMap((one) => ("number" in one ? [digits(one.number)] : []))),
  );
  return (local?.programs ?? []).flatMap(({ phone }, at) =>
    known.has(digits(phone))
      ? [`local.programs.${at}.phone: ${phone} is a crisis line, which every page shows already.`]
      : [],
  );
}

/** What is wrong with a site's settings, one line for each, beginning with the field. Nothing where all is well. */
export function siteProblems(settings: unknown, tokensCss: string): readonly string[] {
  const read = siteSchema.safeParse(settings);
  if (!read.success)
    return read.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => `${[...issue.path, key].join(".")}: There is no such setting.`)
        : [`${issue.path.join(".")}: ${issue.message}`],
    );
  const site = read.data;
  return [...missing(site), ...crisisNumbers(site), ...(site.accent ? accentProblems(site.accent, tokensCss) : [])];
}
