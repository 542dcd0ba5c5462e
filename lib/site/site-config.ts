import * as z from "zod/mini";
import { AGE_GROUPS, INSURANCES } from "../care/care-context";
import { LOCALES } from "../content/locales";
import { REGIONS } from "../crisis/lines-in-region";
import { LEVELS } from "../rules/levels";

const text = (most: number) =>
  z.string().check(
    z.refine((value) => value.trim() !== "", "Say something."),
    z.maxLength(most, `At most ${most} characters.`),
  );
/** A text in each language; the setting `languages` decides which ones are required. */
const inLanguages = (most: number) => z.partialRecord(z.enum(LOCALES), text(most));

const color = z.string().check(z.regex(/^#[0-9a-f]{6}$/i, "A color as #1d5c57."));
const phone = z.string().check(z.regex(/^\d(-?\d){6,14}$/, "Digits and hyphens, seven digits or more."));
const address = z.url({ protocol: /^https$/, error: "An https address." });
/** No path and no wildcard: each site is named. Plain HTTP only on the local machine, for testing. */
const origin = z
  .string()
  .check(
    z.regex(
      /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1):\d+)$/,
      'The start of an address, without a path: "https://www.clinic.example".',
    ),
  );

/**
 * Only characters that need no escaping in a link, a server's configuration or a pattern. Plain HTTP is for testing.
 */
const published = z.string().check(
  z.regex(
    /^(https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?)(\/[A-Za-z0-9_-][A-Za-z0-9._-]*)*\/?$/,
    'Where the site is published: "https://www.clinic.example/care-guide", with the folder if it is in one.',
  ),
  z.refine((value) => !value.includes("care-guide.example"), "This is a placeholder. Enter your own address."),
);

const owner = z.strictObject({
  name: text(80),
  /** A web page about them. */
  url: z.optional(address),
  /** How to reach them: an address, a number, hours. */
  contact: z.optional(inLanguages(200)),
  logo: z.optional(
    z.string().check(z.regex(/^[a-z0-9][\w.-]*\.(svg|png)$/i, 'A file in public/, as "logo.svg" or "logo.png".')),
  ),
  /** Their own line on the privacy page, such as how to reach their privacy officer. */
  privacy: z.optional(inLanguages(400)),
});

/** A list of whom something is open to; if absent, it is open to everyone. */
const onlyFor = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z.optional(z.array(z.enum(codes)).check(z.minLength(1, "At least one, or leave the line out.")));

const program = z.strictObject({
  name: text(80),
  about: inLanguages(200),
  phone,
  extension: z.optional(z.string().check(z.regex(/^\d{1,6}$/, "One to six digits."))),
  hours: z.optional(inLanguages(80)),
  /** Street and city, as on an envelope. */
  address: z.optional(text(120)),
  url: z.optional(address),
  /** Levels of care it offers. It is shown only beside a result with one of these. */
  levels: z.array(z.enum(LEVELS)).check(z.minLength(1, "At least one level.")),
  /** Ages it accepts. People of other ages never see it. */
  ages: onlyFor(AGE_GROUPS),
  /** Insurance it accepts. */
  insurance: onlyFor(INSURANCES),
  /** Which of the site's languages its staff speaks. */
  languages: onlyFor(LOCALES),
});

/** A county's or city's line for people in a crisis. It is shown below 988 and 911, never in their place. */
const crisisLine = z.strictObject({
  name: text(80),
  about: inLanguages(200),
  phone,
  hours: inLanguages(80),
});

const resource = z.strictObject({ name: inLanguages(80), about: inLanguages(200), url: address });

/** WCAG 2.2.1 requires at least twenty seconds to respond. */
const seconds = (least: number, most: number) =>
  z.int().check(z.minimum(least, `At least ${least} seconds.`), z.maximum(most, `At most ${most} seconds.`));

/**
 * Names, colors and additions. Nothing here affects what is asked, decided or saved, or removes anything that is said
 * in danger.
 */
export const siteSchema = z.strictObject({
  name: inLanguages(40),
  address: z.nullable(published),
  owner: z.nullable(owner),
  languages: z.array(z.enum(LOCALES)).check(
    z.minLength(1, "At least one language."),
    z.refine((all) => new Set(all).size === all.length, "Each language once."),
  ),
  region: z.enum(REGIONS),
  /**
   * The only setting that touches the crisis lines, and it only adds. Keys 1 and 2 are taken by veterans and Spanish.
   */
  lifelineLgbtqKey: z.nullable(
    z.string().check(z.regex(/^[03-9]$/, 'One key that the menu gives, as "3"; not 1 or 2.')),
  ),
  accent: z.nullable(z.strictObject({ light: color, dark: color })),
  local: z.nullable(
    z.strictObject({
      crisis: z.optional(z.nullable(crisisLine)),
      programs: z.array(program),
      resources: z.array(resource),
    }),
  ),
  embedIn: z.array(origin),
  kiosk: z.nullable(
    z.strictObject({ idleSeconds: seconds(30, 900), warnSeconds: seconds(20, 120), printer: z.boolean() }),
  ),
});

export type SiteConfig = z.infer<typeof siteSchema>;
export type InLanguages = z.infer<ReturnType<typeof inLanguages>>;
