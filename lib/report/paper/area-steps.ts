import { fill } from "../../content/fill";
import type { PaperTexts } from "../../content/text-bundles";
import type { Report, ReportDimension } from "../report";
import type { PaperStep } from "./block";

type Words = PaperTexts["paper"];

function textOf({ value, decidedBy, notAsked, unknown }: ReportDimension, words: Words): string {
  if (value > 0) return decidedBy.map(({ short, answer }) => `${short}: ${answer}`).join("; ");
  if (notAsked) return words.areaNotAsked;
  return unknown > 0 ? fill(words.areaUnknown, { count: unknown }) : "";
}

/** The areas, each with the answers that determine its value. Nothing is added: every entry is an answer. */
export const areaSteps = (dimensions: Report["dimensions"], words: Words): readonly PaperStep[] =>
  dimensions.map((area) => ({ id: area.id, name: area.name, value: area.value, text: textOf(area, words) }));
