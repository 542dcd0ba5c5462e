import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { textsOf } from "../../../app/_content/site-texts";
import { posterPage } from "../../../cli/poster-page";
import { calendarFile } from "../../../lib/care/calendar-file";
import { planWeek } from "../../../lib/care/week-plan";
import { weekEs } from "../../../lib/content/es/care/week";
import { helpNowCanadaEs } from "../../../lib/content/es/help-now-canada";
import { fill } from "../../../lib/content/fill";
import { hrefOf } from "../../../lib/crisis/channel-link";
import { linesFor } from "../../../lib/crisis/lines-in-language";
import { carePlaces, helpPlaces } from "../../../lib/crisis/text-places";
import { fhirBundle } from "../../../lib/exchange/fhir/bundle";
import { canonicalOf } from "../../../lib/exchange/fhir/canonical";
import type { Answers } from "../../../lib/questionnaire/answers";
import { DECLINE } from "../../../lib/questionnaire/definition";
import { questionsById } from "../../../lib/questionnaire/questions";
import { paperText } from "../../../lib/report/paper/paper-text";
import { fhirPlan } from "../../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { instrumentsEs } from "../../../questionnaires/level-of-care/text/es/instruments";
import { esWords } from "../../../questionnaires/level-of-care/text/es/words";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { LONGEST_PAPERS } from "../../cases/longest-papers";
import { site as clinic } from "../../clinic/site.mjs";
import { ledToEnglish } from "../../support/lifeline-in-spanish";
import { paperOfAnswers } from "../../support/paper-of-answers";

const root = resolve(import.meta.dirname, "../../..");
const declined = Object.fromEntries([...questionsById(levelOfCare).keys()].map((id) => [id, DECLINE]));
const PEOPLE: readonly { readonly name: string; readonly answers: Answers }[] = [
  ...FIVE_PEOPLE,
  ...LONGEST_PAPERS,
  { name: "nothing said", answers: { ...declined, "about-subject": "self", "about-age": "18-64" } },
  { name: "nothing said about someone else", answers: { ...declined, "about-subject": "other", "about-age": "18-64" } },
  { name: "a child", answers: { "about-subject": "self", "about-age": "under-13" } },
];
const paperIn = (answers: Answers, version: "full" | "short" = "full") =>
  paperText(paperOfAnswers(answers, version, { locale: "es", answeredIn: "es", found: version === "full" }));

const textsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

describe("H09 who is led to English", () => {
  it("is seen in a text, a call and a chat without what gets an answer in Spanish", () => {
    for (const text of [
      "Envíe un mensaje de texto al 988.",
      "Llame o escriba al 988.",
      "Llame al 988.",
      '<a href="sms:988">Enviar mensaje</a>',
      '<a href="https://chat.988lifeline.org">Chat en línea</a>',
      '<details class="region-choice"><a href="sms:988">Enviar mensaje al 9-8-8</a></details>',
    ])
      expect(ledToEnglish(text), text).not.toEqual([]);
    for (const text of [
      fill("{Reach988}. {Text988}.", helpPlaces("US", "es")),
      '<a href="tel:988">Llamar al 988, oprimir\u00a02</a><a href="sms:988?&body=AYUDA">Texto: AYUDA al 988</a>',
      "Veteranos: llame al 988, oprima 1. Envíe un mensaje al 838255.",
    ])
      expect(ledToEnglish(text), text).toEqual([]);
  });
});

describe("H09 nobody who reads Spanish in the United States is led to English", () => {
  it("by any text of the site, the offline page and the one-file edition", async () => {
    const homes = ["lib/content/es", "questionnaires/level-of-care/text/es"];
    const files = homes.flatMap((home) =>
      readdirSync(join(root, home), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts"))
        .map((file) => join(root, home, file)),
    );
    // Canada's line has no option for Spanish, and its page says so.
    const canada = new Set(textsIn(helpNowCanadaEs));
    const texts = (await Promise.all(files.map((file) => import(/* @vite-ignore */ file))))
      .flatMap(textsIn)
      .filter((text) => !canada.has(text));
    expect(texts.length).toBeGreaterThan(1500);
    const places = { ...carePlaces("US", "es"), ...helpPlaces("US", "es") };
    const filled = texts.map((text) =>
      text.replace(/\{([^{}]+)\}/g, (place, name: string) => (places as Record<string, string>)[name] ?? place),
    );
    expect(filled.some((text) => text.includes("la palabra AYUDA al 988"))).toBe(true);
    expect(filled.flatMap(ledToEnglish)).toEqual([]);
  });

  it("by the button of any line", () => {
    const links = linesFor("US", "es").flatMap(({ channels }) => channels.map(hrefOf));
    expect(links).toContain("sms:988?&body=AYUDA");
    expect(links).toContain("https://988lifeline.org/es/");
    expect(links.flatMap(ledToEnglish)).toEqual([]);
  });

  it.each(PEOPLE)("by paper and copied text: $name", ({ answers }) => {
    for (const version of ["full", "short"] as const) {
      const text = paperIn(answers, version);
      expect(text).toMatch(/AYUDA al 988/);
      expect(ledToEnglish(text), version).toEqual([]);
    }
  });

  it("by a poster", () => {
    const poster = posterPage(clinic, clinic.address ?? "", "es");
    expect(poster).toMatch(/AYUDA al 988/);
    expect(ledToEnglish(poster)).toEqual([]);
  });

  it.each(FIVE_PEOPLE)("by a FHIR file: $name", ({ answers }) => {
    const bundle = fhirBundle(levelOfCare, answers, {
      canonical: canonicalOf(levelOfCare),
      plan: fhirPlan,
      words: esWords,
      instruments: instrumentsEs,
      title: textsOf("es").forScreening.exchange.fhirTitle,
      now: "2026-12-04T14:00:00-06:00",
      times: { answeredAt: "2026-11-28T09:00:00-06:00", startedAt: "2026-11-28T08:41:00-06:00" },
      madeAt: "https://clinic.example",
      page: { text: paperIn(answers), reasons: [] },
    });
    // The narratives are plain; the page is attached as base64.
    const pages = bundle.entry.flatMap(({ resource }) =>
      resource.resourceType === "DocumentReference"
        ? resource.content.map(({ attachment }) => attachment.data ?? "")
        : [],
    );
    const said = [...textsIn(bundle), ...pages.map((page) => Buffer.from(page, "base64").toString("utf8"))].join("\n");
    expect(said).toMatch(/AYUDA al 988/);
    expect(ledToEnglish(said)).toEqual([]);
  });

  it("by a calendar file", () => {
    const text = calendarFile({
      blocks: planWeek({ level: "iop", variant: "evening", busy: [] })?.blocks ?? [],
      starts: "2026-12-01",
      weeks: 12,
      zone: { name: "America/New_York", offsetAt: () => -300 },
      title: weekEs.calendarTitle,
      now: new Date("2026-11-24T12:00:00Z"),
      uid: (index) => `block-${index}@example.org`,
    });
    expect(text).toContain(`SUMMARY:${weekEs.calendarTitle}`);
    expect(ledToEnglish(text)).toEqual([]);
  });
});
