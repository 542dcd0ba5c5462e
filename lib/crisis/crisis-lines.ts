import * as z from "zod/mini";
import { type CrisisLine, lineSchema } from "./line";

// The only file with a phone number. Nobody has dialed these yet: before a release, two people dial or text each line
// and set `how` to "dialed".

const us = { region: "US", languages: ["en"], status: "active" } as const;
const ca = { region: "CA", languages: ["en", "fr"], status: "active" } as const;
const readOn = (on: string, source: string) => ({ on, how: "operator site" as const, source });
const heardOn = (on: string, source: string) => ({ on, how: "second-hand" as const, source });
const unconfirmed = { on: "2026-11-23", how: "not confirmed" as const, source: "to be confirmed with the operator" };

const lines = [
  {
    ...us,
    id: "911",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "911", display: "911" }],
    checked: readOn("2026-11-23", "namisf.org"),
  },
  {
    ...us,
    id: "988",
    role: "crisis",
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "988", display: "988" },
      { kind: "text", number: "988", display: "988" },
      { kind: "chat", url: "https://chat.988lifeline.org" },
      { kind: "relay", number: "711", display: "711", thenDial: "988" },
    ],
    checked: readOn("2026-11-23", "988lifeline.org/get-help/what-to-expect"),
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
    ],
    checked: readOn("2026-11-23", "988lifeline.org/get-help/what-to-expect"),
  },
  {
    ...us,
    id: "veterans",
    role: "crisis",
    always: true,
    channels: [
      { kind: "call", number: "988", display: "988", thenPress: "1" },
      { kind: "text", number: "838255", display: "838255" },
      { kind: "chat", url: "https://www.veteranscrisisline.net" },
    ],
    checked: readOn("2026-11-23", "veteranscrisisline.net"),
  },
  {
    ...us,
    id: "crisis-text-line",
    role: "crisis",
    always: true,
    channels: [{ kind: "text", number: "741741", display: "741741", keyword: "HOME" }],
    checked: heardOn("2026-11-23", "crisistextline.org, second-hand"),
  },
  {
    ...us,
    id: "trevor",
    role: "crisis",
    always: true,
    channels: [
      { kind: "call", number: "18664887386", display: "1-866-488-7386" },
      { kind: "text", number: "678678", display: "678-678", keyword: "START" },
    ],
    checked: heardOn("2026-07-19", "thetrevorproject.org, second-hand"),
  },
  {
    ...us,
    id: "trans-lifeline",
    role: "support",
    always: false,
    channels: [{ kind: "call", number: "18775658860", display: "1-877-565-8860" }],
    checked: heardOn("2026-07-19", "translifeline.org, second-hand"),
  },
  {
    ...us,
    id: "poison",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "18002221222", display: "1-800-222-1222" }],
    checked: heardOn("2026-11-23", "poison.org, second-hand"),
  },
  {
    ...us,
    id: "domestic-violence",
    role: "support",
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18007997233", display: "1-800-799-7233" },
      { kind: "text", number: "88788", display: "88788", keyword: "START" },
      { kind: "chat", url: "https://www.thehotline.org" },
      { kind: "relay", number: "18007873224", display: "1-800-787-3224" },
    ],
    checked: readOn("2026-07-19", "thehotline.org; ovc.ojp.gov"),
  },
  {
    ...us,
    id: "deaf-domestic-violence",
    role: "support",
    always: true,
    languages: ["ase"],
    channels: [{ kind: "video", number: "18558121001", display: "1-855-812-1001" }],
    checked: heardOn("2026-07-19", "thedeafhotline.org, second-hand"),
  },
  {
    ...us,
    id: "strong-hearts",
    role: "support",
    always: true,
    channels: [{ kind: "call", number: "18447628483", display: "1-844-762-8483" }],
    checked: heardOn("2026-07-19", "strongheartshelpline.org, second-hand"),
  },
  {
    ...us,
    id: "love-is-respect",
    role: "support",
    always: true,
    channels: [
      { kind: "call", number: "18663319474", display: "1-866-331-9474" },
      { kind: "text", number: "22522", display: "22522", keyword: "LOVEIS" },
    ],
    checked: heardOn("2026-07-19", "loveisrespect.org, second-hand; two copies disagreed on the number"),
  },
  {
    ...us,
    id: "rainn",
    role: "support",
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18006564673", display: "1-800-656-4673" },
      { kind: "text", number: "64673", display: "64673", keyword: "HOPE" },
    ],
    checked: heardOn("2026-09-14", "ovc.ojp.gov, second-hand"),
  },
  {
    ...us,
    id: "childhelp",
    role: "support",
    always: true,
    channels: [
      { kind: "call", number: "18004224453", display: "1-800-422-4453" },
      { kind: "text", number: "18004224453", display: "1-800-422-4453" },
    ],
    checked: heardOn("2026-11-23", "childhelphotline.org, second-hand"),
  },
  {
    ...us,
    id: "teen-line",
    role: "support",
    always: false,
    channels: [{ kind: "call", number: "18008528336", display: "1-800-852-8336" }],
    checked: unconfirmed,
  },
  {
    ...us,
    id: "maternal",
    role: "support",
    always: true,
    languages: ["en", "es"],
    channels: [
      { kind: "call", number: "18338526262", display: "1-833-852-6262" },
      { kind: "text", number: "18338526262", display: "1-833-852-6262" },
    ],
    checked: readOn("2026-11-23", "mchb.hrsa.gov/national-maternal-mental-health-hotline/faq"),
  },
  {
    ...us,
    id: "eating-alliance",
    role: "support",
    always: false,
    channels: [{ kind: "call", number: "18666621235", display: "1-866-662-1235" }],
    checked: heardOn("2026-09-02", "allianceforeatingdisorders.com, second-hand"),
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
    checked: heardOn("2026-11-23", "samhsa.gov/find-help, second-hand"),
  },
  {
    ...us,
    id: "nami",
    role: "referral",
    always: false,
    channels: [
      { kind: "call", number: "18009506264", display: "1-800-950-6264" },
      { kind: "text", number: "62640", display: "62640", keyword: "HELPLINE" },
    ],
    checked: readOn("2026-11-23", "nami.org"),
  },
  {
    ...us,
    id: "211",
    role: "referral",
    always: false,
    channels: [{ kind: "call", number: "211", display: "211" }],
    checked: heardOn("2026-11-23", "211.org, second-hand"),
  },
  {
    ...us,
    id: "988-lgbtq",
    role: "crisis",
    always: false,
    channels: [],
    status: "retired",
    retiredOn: "2025-07-17",
    checked: heardOn("2026-11-23", "kffhealthnews.org 2025-08-19"),
  },
  {
    ...us,
    id: "neda",
    role: "support",
    always: false,
    channels: [],
    status: "retired",
    retiredOn: "2023-06-01",
    checked: heardOn("2026-11-23", "additudemag.com 2023-06-09"),
  },
  {
    ...ca,
    id: "911",
    role: "emergency",
    always: true,
    channels: [{ kind: "call", number: "911", display: "911" }],
    checked: unconfirmed,
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
    checked: heardOn("2026-08-05", "988.ca, second-hand"),
  },
] as const satisfies readonly CrisisLine[];

export type LineId = (typeof lines)[number]["id"];

/** Every line known, retired ones too, checked when loaded. */
export const CRISIS_LINES = z.readonly(z.array(lineSchema)).parse(lines) as readonly (CrisisLine & {
  readonly id: LineId;
})[];

/** For people outside these regions: a directory, kept by others. */
export const WORLD_DIRECTORY = "https://findahelpline.com";
