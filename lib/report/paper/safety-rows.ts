import { codesOf } from "../../questionnaire/answers";
import { questionOf } from "../../questionnaire/questions";
import type { AnswerRow } from "../answer-rows";
import { answeredRows } from "./answered-rows";
import type { PaperRow } from "./block";
import { cut } from "./cut";
import type { Fit } from "./fit";
import type { PaperSource } from "./paper";

/** 0 counts, 1 was not said, 2 belongs to safety all the same, 3 says nothing serious. */
type Place = 0 | 1 | 2 | 3;

/** Letters of an answer that is told in few words beside those about danger. */
const MOST_BESIDE = 60;

/** Answers that are alike, once: what they are answers to, in few words. */
function together(rows: readonly PaperRow[]): readonly PaperRow[] {
  const byValue = new Map<string, PaperRow[]>();
  for (const row of rows) byValue.set(row.value, [...(byValue.get(row.value) ?? []), row]);
  return [...byValue.values()].map((alike) => {
    const [first] = alike as [PaperRow, ...PaperRow[]];
    const label = alike.map((row) => row.label).join("; ");
    return alike.length > 1 ? { ...first, id: alike.map(({ id }) => id).join(" "), label } : first;
  });
}

export interface SafetyRows {
  readonly rows: readonly PaperRow[];
  /** How many rows are marked, unanswered ones included. */
  readonly counted: number;
  readonly unknown: number;
  readonly all: number;
}

/** What counts comes first and what was not said next, so that one look tells; the order asked is on the next pages. */
export function safetyRows(source: PaperSource, safety: Fit["safety"]): SafetyRows {
  const { questionnaire, answers, report, texts, plan } = source;
  const name = (question: string) => (question === plan.namedItem ? texts.report.print.item9 : null);
  const also = ({ question }: AnswerRow): boolean => {
    const answer = answers[question];
    const codes = plan.alsoSafety[question];
    if (!codes || answer === undefined) return false;
    return codesOf(questionOf(questionnaire, question), answer).some((code) => codes.includes(code));
  };
  const asked = report.sections.flatMap(({ rows }) => rows).filter((row) => row.safety || also(row));
  const said = (wording: "ask" | "short") => answeredRows(questionnaire, answers, asked, wording, name);
  const [inFull, inShort] = [said("ask"), said("short")];
  const placed = inFull.map((full, index) => {
    const short = inShort[index] ?? full;
    const place: Place = full.unknown ? 1 : full.marked ? 0 : asked[index]?.safety ? 3 : 2;
    if (safety === "ask" || (safety === "mixed" && place < 3)) return { place, row: full };
    // Beside the questions about danger, first words do where there is no room.
    const brief = asked[index]?.safety ? short : { ...short, value: cut(short.value, MOST_BESIDE) };
    return { place, row: brief };
  });
  const at = (wanted: Place) => placed.filter(({ place }) => place === wanted).map(({ row }) => row);
  const groups = ([0, 1, 2, 3] as const).map((place) =>
    safety === "run" || (safety !== "ask" && place === 3) ? together(at(place)) : at(place),
  );
  return {
    rows: groups.flat(),
    counted: inFull.filter(({ marked }) => marked).length,
    unknown: at(1).length,
    all: placed.length,
  };
}
