import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../lib/content/locales";
import { CRISIS_LINES } from "../../../lib/crisis/crisis-lines";
import type { Answers } from "../../../lib/questionnaire/answers";
import { ACUTE_KINDS } from "../../../lib/rules/rule";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../../cases/acute-paths";
import { FIVE_PEOPLE } from "../../cases/five-people";
import { completed } from "../../support/completed";
import { wellAdultBut } from "../../support/well-adult";
import { resultMarkup } from "../result-markup";

const keywords = CRISIS_LINES.flatMap(({ channels }) =>
  channels.flatMap((one) => ("keyword" in one && one.keyword ? [one.keyword] : [])),
);
const keyword = new RegExp(`\\b(?:${keywords.join("|")})\\b`);

/** The texts of a page in which a word to send stands where a translation would change it. */
function translatable(page: Document): readonly string[] {
  const walker = page.createTreeWalker(page.body, 4);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (keyword.test(textContent ?? "") && !parentElement?.closest('[translate="no"]')) found.push(textContent ?? "");
  }
  return found;
}

const declined = completed(levelOfCare, wellAdultBut({ "asq-1": "decline", "asq-3": "decline" }));
const people: readonly (readonly [string, Answers])[] = [
  ...FIVE_PEOPLE.map(({ name, answers }) => [name, answers] as const),
  ...ACUTE_KINDS.map((kind) => [`${kind} help`, ACUTE_PATHS[kind]] as const),
  ["someone who would rather not say", declined],
  ["too little answered", { "about-subject": "self", "about-age": "18-64" }],
  ["a child", { "about-subject": "self", "about-age": "under-13" }],
];

describe.each(LOCALES)("H06 a word to text to a line is kept from translation in the result, %s", (locale) => {
  it.each(people)("of %s", (_, answers) => {
    const page = new DOMParser().parseFromString(resultMarkup(answers, locale), "text/html");
    expect(page.body.textContent?.length).toBeGreaterThan(500);
    if (locale === "es") expect(page.body.textContent).toMatch(keyword);
    expect([...new Set(translatable(page))]).toEqual([]);
  });
});
