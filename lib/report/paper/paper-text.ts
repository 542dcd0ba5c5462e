import type { PaperBlock } from "./block";
import type { Paper } from "./paper";

export const underlined = (title: string) => [title, "-".repeat(Math.min(title.length, 60))];

function linesOf(block: PaperBlock): readonly string[] {
  const heading = underlined(block.title);
  if (block.kind === "rows")
    return [
      ...heading,
      ...block.rows.map(({ label, value, marked }) => `${marked ? "* " : "  "}${label}: ${value}`),
      ...(block.foot ? [`  ${block.foot}`] : []),
    ];
  if (block.kind === "chart")
    return [
      ...heading,
      ...block.steps.map(({ name, value, text }) => `  ${value}/4 ${name}${text ? `: ${text}` : ""}`),
    ];
  return [
    ...heading,
    ...block.items.map(({ lead, text, note }) => `  ${lead ? `${lead}: ` : ""}${text}${note ? ` [${note}]` : ""}`),
    ...(block.more ? [`  ${block.more}`] : []),
  ];
}

/** The paper as plain text, in the same order and with the same words, for a message or a record. */
export function paperText(paper: Paper): string {
  const { level } = paper;
  const parts: (readonly string[])[] = [
    [paper.title.toUpperCase(), paper.lead],
    [...(paper.unfinished ? [paper.unfinished] : []), paper.help, ...(paper.notice ? [paper.notice] : [])],
    paper.facts.map(({ label, value }) => `${label}: ${value}`),
    ...(paper.safety ? [linesOf(paper.safety)] : []),
    [
      ...underlined(level.title),
      level.text,
      `${level.urgency.label}: ${level.urgency.text}`,
      ...(level.together ? [level.together] : []),
      ...level.remarks,
    ],
    ...paper.blocks.map(linesOf),
    paper.foot,
    ...paper.answers.map(linesOf),
  ];
  return `${parts.map((lines) => lines.join("\n")).join("\n\n")}\n`.replaceAll("■", "*");
}
