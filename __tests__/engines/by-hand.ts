import { expect } from "@playwright/test";
import type { Answer, Answers } from "../../lib/questionnaire/answers";
import { DECLINE } from "../../lib/questionnaire/definition";
import { countOf, marked, stepOn } from "./seen";
import type { Tab } from "./tab";

export const CONTINUE = 'form[data-page] button[type="submit"]';

/** Selects one answer with the pointer, on its label as a person would, and checks that it is selected. */
export async function mark(tab: Tab, question: string, code: string): Promise<void> {
  await tab.click(`fieldset[data-question="${question}"] label:has(input[value="${code}"])`);
  expect(await marked(tab), `${question} ${code}`).toContain(code);
}

async function answerOne(tab: Tab, question: string, answer: Answer): Promise<void> {
  const field = `fieldset[data-question="${question}"]`;
  if (Array.isArray(answer)) {
    for (const code of answer) await mark(tab, question, code);
    return;
  }
  if (typeof answer === "string" && (await countOf(tab, `${field} input[value="${answer}"]`)) > 0)
    return mark(tab, question, answer);
  // A number question has a separate box for declining.
  if (answer === DECLINE) return tab.click(`${field} label:has(input[type=checkbox])`);
  await tab.click(`${field} :is(input[type=text], textarea)`);
  await tab.type(String(answer));
}

export const askedOn = (tab: Tab): Promise<readonly string[]> =>
  tab.run(() =>
    [...document.querySelectorAll<HTMLElement>("fieldset[data-question]")].map(({ dataset }) => dataset.question ?? ""),
  );

/** Goes one step forward with the pointer and the keys, whatever is on screen; returns the step that was left. */
export async function goOn(tab: Tab, answers: Answers): Promise<string> {
  const before = await stepOn(tab);
  if (before === "crisis") await tab.click('[data-action="keep-going"]');
  else {
    for (const id of await askedOn(tab)) {
      const answer = answers[id];
      if (answer !== undefined) await answerOne(tab, id, answer);
    }
    await tab.click(CONTINUE);
  }
  await expect(async () => {
    expect(await stepOn(tab)).not.toBe(before);
    // What is below the screen follows just after the step appeared.
    expect(await countOf(tab, "form[data-arriving]")).toBe(0);
  }).toPass({ timeout: 60_000 });
  return before;
}
