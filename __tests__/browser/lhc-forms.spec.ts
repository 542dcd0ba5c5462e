import { existsSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { fhirBundle } from "../../lib/exchange/fhir/bundle";
import { importFhir } from "../../lib/exchange/fhir/import";
import type { FhirQuestionnaire, FhirResponse, ResponseItem } from "../../lib/exchange/fhir/r4";
import type { Answers } from "../../lib/questionnaire/answers";
import { voiceOf } from "../../lib/questionnaire/voice";
import { answersThatCount } from "../../lib/questionnaire/withheld";
import { fhirPlan } from "../../questionnaires/level-of-care/fhir-plan";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { instrumentsEn } from "../../questionnaires/level-of-care/text/en/instruments";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { ensureLhcForms, lhcFormsFolder } from "../../scripts/lhc-forms.mjs";
import { EXTREME_ANSWERS } from "../cases/extreme-answers";
import { FIVE_PEOPLE } from "../cases/five-people";

// LHC-Forms shows our published questionnaire, filled from our response, in a page with none of our code.
const HOST = "http://lhc-forms.test";
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>LHC-Forms</title>
<link rel="stylesheet" href="/webcomponent/styles.css"></head><body><div id="form"></div>
<script src="/webcomponent/assets/lib/zone.min.js"></script>
<script src="/webcomponent/lhc-forms.js"></script>
<script src="/fhir/R4/lformsFHIR.min.js"></script></body></html>`;
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };
const root = resolve(__dirname, "../..");
/** The file with the words the person was asked in: in their own voice, or about another. */
const published = (answers: Answers): FhirQuestionnaire => {
  const wording = voiceOf(levelOfCare, answers) === "self" ? "" : "-other";
  return JSON.parse(readFileSync(join(root, `out/fhir/Questionnaire-level-of-care${wording}.json`), "utf8"));
};

/** The system of the form's own codes: that of the adult questionnaire, from which the others derive. */
const codesOf = ({ url, derivedFrom }: FhirQuestionnaire): string => derivedFrom?.[0]?.split("|")[0] ?? url;
/** Asked only of people whose first items call for the rest of PHQ-9 or AUDIT-C. No one else completes a total. */
const PAST_THE_FIRST_ITEMS = ["44259-0", "68519-8"];

interface LhcForms {
  readonly Util: {
    addFormToPage(form: object, place: string, options: object): Promise<void>;
    getFormFHIRData(kind: string, version: string): object;
  };
}

test.beforeAll(() => {
  expect(ensureLhcForms(root)).toBe(true);
});

/** A page with LHC-Forms. Returns its external requests. */
async function lhcForms(page: Page): Promise<string[]> {
  const outside: string[] = [];
  await page.route("**/*", (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = join(lhcFormsFolder(root), pathname);
    if (origin !== HOST) outside.push(route.request().url());
    if (origin === HOST && pathname === "/") return route.fulfill({ contentType: "text/html", body: PAGE });
    if (origin !== HOST || !existsSync(file)) return route.abort();
    return route.fulfill({ contentType: TYPES[extname(file)] ?? "text/plain", body: readFileSync(file) });
  });
  await page.goto(`${HOST}/`);
  return outside;
}

/** Shows the form filled from the response, and returns the program's own response. */
const filled = (page: Page, form: FhirQuestionnaire, questionnaireResponse: FhirResponse) =>
  page.evaluate(
    async ([questionnaire, response]) => {
      const { LForms } = window as unknown as { readonly LForms: LhcForms };
      await LForms.Util.addFormToPage(questionnaire, "form", { fhirVersion: "R4", questionnaireResponse: response });
      await new Promise((settled) => setTimeout(settled, 500));
      return LForms.Util.getFormFHIRData("QuestionnaireResponse", "R4");
    },
    [form, questionnaireResponse] as const,
  ) as Promise<FhirResponse>;

const responseTo = (answers: Answers, canonical: string): FhirResponse => {
  const { entry } = fhirBundle(levelOfCare, answers, {
    canonical,
    words: enWords,
    instruments: instrumentsEn,
    plan: fhirPlan,
    title: "Level of care",
    now: "2026-11-23T10:00:00-05:00",
    times: { answeredAt: "2026-11-23T10:00:00-05:00" },
  });
  const found = entry
    .map(({ resource }) => resource)
    .find(({ resourceType }) => resourceType === "QuestionnaireResponse");
  return found as FhirResponse;
};

const flat = (items: readonly ResponseItem[] = []): readonly ResponseItem[] =>
  items.flatMap((item) => [item, ...flat(item.item)]);
const totalsIn = ({ item }: FhirResponse) =>
  Object.fromEntries(
    flat(item)
      .filter(({ linkId }) => linkId.startsWith("total."))
      .map(({ linkId, answer }) => [linkId, answer?.[0]?.valueInteger]),
  );

/** What is selected or filled in on screen, without the scores LHC-Forms appends to options. */
const chosenOn = (page: Page) =>
  page.evaluate(() => {
    const shown: string[] = [];
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "#form input, #form textarea",
    )) {
      if (field.value !== "") shown.push(field.value);
      if ("checked" in field && field.checked) shown.push(field.closest("label")?.textContent ?? "");
    }
    for (const picked of document.querySelectorAll("#form .autocomp_selected li")) shown.push(picked.textContent ?? "");
    return shown.map((text) =>
      text
        .replace(/^×| - \d+$/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    );
  });

const worst = EXTREME_ANSWERS.filter(({ name }) => name === "everything at its worst");
for (const { name, answers } of [...FIVE_PEOPLE, ...worst])
  test(`LHC-Forms shows the same answers and totals: ${name}`, async ({ page }) => {
    const outside = await lhcForms(page);
    const form = published(answers);
    const response = responseTo(answers, codesOf(form));
    const shown = await filled(page, form, response);

    // Withheld answers leave the screen only when requested, so they are not in the response either.
    const counted = answersThatCount(levelOfCare, answers);
    expect(importFhir(levelOfCare, shown)).toMatchObject({ answers: counted, dropped: [] });
    expect(Object.keys(totalsIn(response)).length > 0).toBe(PAST_THE_FIRST_ITEMS.some((item) => item in answers));
    expect(totalsIn(shown)).toEqual(totalsIn(response));
    for (const [total, points] of Object.entries(totalsIn(response)))
      await expect(page.locator(`input[id^="${total}/"]`)).toHaveValue(String(points));
    const chosen = await chosenOn(page);
    const given = flat(response.item).flatMap(({ answer = [] }) =>
      answer.map(({ valueCoding, valueInteger, valueString }) => valueCoding?.display ?? valueInteger ?? valueString),
    );
    expect(given.length).toBeGreaterThan(40);
    const plain = given.map((answer) => String(answer).replace(/\s+/g, " ").trim());
    expect(chosen.toSorted()).toEqual(plain.toSorted());
    expect(outside).toEqual([]);
  });
