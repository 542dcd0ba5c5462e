import { site } from "../site/site.mjs";
import type { CrisisLine } from "./line";
import { checkedLines } from "./line-schema";

// The only file with phone numbers. No one has dialed these yet: before a release, two people open each operator's
// page, dial or text each line, and set `checked` to "dialed" with the date.

const listedOn = "2026-11-23";
const us = { region: "US", languages: ["en"], audience: [], status: "active", listedOn } as const;
const ca = { region: "CA", languages: ["en", "fr"], audience: [], status: "active", listedOn } as const;

// A date is given only if the evidence has one.
const read = (source: string, on?: string) => ({ how: "operator site" as const, source, ...(on && { on }) });
const heard = (source: string, on?: string) => ({ how: "second-hand" as const, source, ...(on && { on }) });
const remembered = (source: string) => ({ how: "not confirmed" as const, source });

/**
 * The lifeline's option for LGBTQ+ people ended on 17 July 2025 and may return. It is omitted until a copy's owner has
 * dialed it and sets its key in lib/site/site.mjs.
 */
const lgbtqOption = site.lifelineLgbtqKey
  ? ({
      channels: [{ kind: "call", number: "988", display: "988", thenPress: site.lifelineLgbtqKey }],
      status: "active",
    } as const)
  : ({ channels: [], status: "retired", retiredOn: "2025-07-17" } as const);

const lines = [
  {
    ...us,
    id: "911",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "911", display: "911" }],
    checked: heard("https://namisf.org"),
  },
  {
    ...us,
    id: "988",
    role: "crisis",
    always: true,
    languages: ["en", "es", "ase"],
    channels: [
      { kind: "call", number: "988", display: "988" },
      { kind: "text", number: "988", display: "988" },
      { kind: "chat", url: "https://chat.988lifeline.org" },
      { kind: "relay", number: "711", display: "711", thenDial: "988" },
      { kind: "video", number: "988", display: "988" },
    ],
    // Call and text were confirmed on the operator's site; chat, relay and video only on others', so the weaker
    // evidence counts.
    checked: heard("https://988lifeline.org/get-help/what-to-expect", "2026-07-19"),
  },
  {
    ...us,
    id: "988-spanish",
    role: "crisis",
    always: true,
    languages: ["es"],
    channels: [
      { kind: "call", number: "988", display: "988", thenPress: "2", language: "es" },
      { kind: "text", number: "988", display: "988", keyword: "AYUDA", language: "es" },
      // The Spanish pages, which open the Spanish chat: its own URL could not be determined.
      { kind: "chat", url: "https://988lifeline.org/es/" },
    ],
    checked: read("https://988lifeline.org/get-help/what-to-expect"),
  },
  {
    ...us,
    id: "veterans",
    role: "crisis",
    audience: ["veterans"],
    always: true,
    channels: [
      { kind: "call", number: "988", display: "988", thenPress: "1" },
      { kind: "text", number: "838255", display: "838255" },
      { kind: "chat", url: "https://www.veteranscrisisline.net" },
      { kind: "relay", number: "711", display: "711", thenDial: "988" },
    ],
    checked: read("https://www.veteranscrisisline.net"),
  },
  {
    ...us,
    id: "crisis-text-line",
    nameIn: "en",
    role: "crisis",
    always: true,
    languages: ["en", "es"],
    channels: [{ kind: "text", number: "741741", display: "741741", keyword: "HOME" }],
    checked: heard("https://www.crisistextline.org"),
  },
  {
    ...us,
    id: "crisis-text-line-spanish",
    nameIn: "en",
    role: "crisis",
    always: true,
    languages: ["es"],
    // Its keyword was AYUDA when it started in 2021; its site now gives HOLA.
    channels: [{ kind: "text", number: "741741", display: "741741", keyword: "HOLA", language: "es" }],
    checked: heard("https://www.crisistextline.org", "2026-07-20"),
  },
  {
    ...us,
    id: "trevor",
    nameIn: "en",
    role: "crisis",
    audience: ["lgbtq", "young"],
    always: true,
    channels: [
      { kind: "call", number: "18664887386", display: "1-866-488-7386" },
      { kind: "text", number: "678678", display: "678-678", keyword: "START" },
      { kind: "chat", url: "https://www.thetrevorproject.org" },
    ],
    checked: heard("https://www.thetrevorproject.org", "2026-07-19"),
  },
  {
    ...us,
    id: "trans-lifeline",
    nameIn: "en",
    role: "support",
    audience: ["lgbtq"],
    always: false,
    channels: [{ kind: "call", number: "18775658860", display: "1-877-565-8860" }],
    checked: heard("https://translifeline.org", "2026-07-19"),
  },
  {
    ...us,
    id: "poison",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "18002221222", display: "1-800-222-1222" }],
    checked: heard("https://poisonhelp.hrsa.gov"),
  },
  {
    ...us,
    id: "domestic-violence",
    role: "support",
    audience: ["hurt"],
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18007997233", display: "1-800-799-7233" },
      { kind: "text", number: "88788", display: "88788", keyword: "START" },
      { kind: "chat", url: "https://www.thehotline.org" },
    ],
    checked: heard("https://www.thehotline.org", "2026-07-19"),
  },
  {
    ...us,
    id: "deaf-domestic-violence",
    role: "support",
    audience: ["hurt", "deaf"],
    always: true,
    languages: ["ase"],
    channels: [{ kind: "video", number: "18558121001", display: "1-855-812-1001" }],
    checked: heard("https://thedeafhotline.org", "2026-07-19"),
  },
  {
    ...us,
    id: "strong-hearts",
    nameIn: "en",
    role: "support",
    audience: ["hurt", "native"],
    always: true,
    channels: [
      { kind: "call", number: "18447628483", display: "1-844-762-8483" },
      // Replies come from a second number.
      { kind: "text", number: "18447628483", display: "1-844-762-8483" },
      { kind: "chat", url: "https://strongheartshelpline.org" },
    ],
    checked: heard("https://strongheartshelpline.org", "2026-07-19"),
  },
  {
    ...us,
    id: "love-is-respect",
    nameIn: "en",
    role: "support",
    audience: ["hurt", "young"],
    always: true,
    channels: [
      { kind: "call", number: "18663319474", display: "1-866-331-9474" },
      { kind: "text", number: "22522", display: "22522", keyword: "LOVEIS" },
    ],
    checked: heard("https://www.loveisrespect.org", "2026-07-19"),
  },
  {
    ...us,
    id: "rainn",
    nameIn: "en",
    role: "support",
    audience: ["hurt"],
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18006564673", display: "1-800-656-4673" },
      { kind: "text", number: "64673", display: "64673", keyword: "HOPE" },
      { kind: "chat", url: "https://hotline.rainn.org" },
    ],
    checked: heard("https://ovc.ojp.gov", "2026-09-14"),
  },
  {
    ...us,
    id: "childhelp",
    nameIn: "en",
    role: "support",
    audience: ["hurt", "young"],
    always: true,
    channels: [
      { kind: "call", number: "18004224453", display: "1-800-422-4453" },
      { kind: "text", number: "18004224453", display: "1-800-422-4453" },
      { kind: "chat", url: "https://www.childhelphotline.org" },
    ],
    checked: heard("https://www.childhelphotline.org"),
  },
  {
    ...us,
    id: "teen-line",
    nameIn: "en",
    role: "support",
    audience: ["young"],
    always: false,
    channels: [{ kind: "call", number: "18008528336", display: "1-800-852-8336" }],
    checked: remembered("https://www.teenline.org"),
  },
  {
    ...us,
    id: "maternal",
    role: "support",
    audience: ["parents"],
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18338526262", display: "1-833-852-6262" },
      { kind: "text", number: "18338526262", display: "1-833-852-6262" },
    ],
    checked: read("https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq"),
  },
  {
    ...us,
    id: "eating-alliance",
    nameIn: "en",
    role: "support",
    audience: ["eating"],
    always: false,
    channels: [{ kind: "call", number: "18666621235", display: "1-866-662-1235" }],
    checked: heard("https://www.allianceforeatingdisorders.com", "2026-09-02"),
  },
  {
    ...us,
    id: "samhsa",
    role: "referral",
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18006624357", display: "1-800-662-4357" },
      { kind: "relay", number: "18004874889", display: "1-800-487-4889" },
    ],
    checked: heard("https://www.samhsa.gov/find-help/national-helpline"),
  },
  {
    ...us,
    id: "nami",
    nameIn: "en",
    role: "referral",
    always: false,
    channels: [
      { kind: "call", number: "18009506264", display: "1-800-950-6264" },
      { kind: "text", number: "62640", display: "62640", keyword: "HELPLINE" },
    ],
    checked: read("https://www.nami.org"),
  },
  {
    ...us,
    id: "211",
    role: "referral",
    always: false,
    channels: [{ kind: "call", number: "211", display: "211" }],
    checked: heard("https://www.211.org"),
  },
  {
    ...us,
    id: "988-lgbtq",
    role: "crisis",
    audience: ["lgbtq", "young"],
    always: true,
    ...lgbtqOption,
    checked: heard("https://kffhealthnews.org", "2025-08-19"),
  },
  {
    ...us,
    id: "neda",
    role: "support",
    audience: ["eating"],
    always: false,
    channels: [],
    status: "retired",
    retiredOn: "2023-06-01",
    checked: heard("https://www.additudemag.com", "2023-06-09"),
  },
  {
    ...ca,
    id: "911",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "911", display: "911" }],
    checked: remembered("https://988.ca"),
  },
  {
    ...ca,
    id: "988",
    role: "crisis",
    always: true,
    channels: [
      { kind: "call", number: "988", display: "9-8-8" },
      { kind: "text", number: "988", display: "9-8-8" },
    ],
    checked: heard("https://988.ca", "2026-08-05"),
  },
  {
    ...ca,
    id: "poison",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "18447647669", display: "1-844-764-7669" }],
    checked: heard("https://infopoison.ca"),
  },
] as const satisfies readonly CrisisLine[];

type Line = (typeof lines)[number];

/** Lines in use. Retired ones have an id no text and no view can name. */
export type LineId = Exclude<Line, { readonly status: "retired" }>["id"];
/** Lines in use that are not open, or not known to be open, around the clock: their hours are stated in words. */
export type PartTimeLineId = Extract<Line, { readonly status: "active"; readonly always: false }>["id"];

/** Every known line, including retired ones, validated on load. */
export const CRISIS_LINES: readonly CrisisLine[] = checkedLines(lines);

/** For people outside these regions: a third-party directory. */
export const WORLD_DIRECTORY = "https://findahelpline.com";
