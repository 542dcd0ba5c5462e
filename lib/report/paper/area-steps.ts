import { fill } from "../../content/fill";
import type { PaperTexts } from "../../content/screening-texts";
import type { Report, ReportDimension } from "../report";
import type { PaperStep } from "./block";
import { cut } from "./cut";

type Words = PaperTexts["paper"];

/** With less room than this, one of several answers stands for all: each of them is at the top or behind. */
const FEW = 40;

function textOf({ value, decidedBy, notAsked, unknown }: ReportDimension, words: Words, letters: number): string {
  if (value > 0) {
    const said = decidedBy.map(({ short, answer }) => `${short}: ${cut(answer, letters)}`);
    const shown = said.slice(0, letters < FEW ? 1 : said.length);
    const text = `${shown.join("; ")}${shown.length < said.length ? "; …" : ""}`;
    return letters < FEW ? cut(text, letters * 2) : text;
  }
  if (notAsked) return words.areaNotAsked;
  return unknown > 0 ? fill(words.areaUnknown, { count: unknown }) : "";
}

/**
 * The areas, each with the answers that decide it and no words of ours: whatever is there was answered. `telling`:
 * whether an answer may be told.
 */
export const areaSteps = (
  dimensions: Report["dimensions"],
  words: Words,
  letters: number,
  telling: (question: string) => boolean = () => true,
): readonly PaperStep[] =>
  dimensions.map((area) => {
    const told = area.decidedBy.every(({ questions }) => questions.every(telling));
    return { id: area.id, name: area.name, value: area.value, text: told ? textOf(area, words, letters) : "" };
  });
