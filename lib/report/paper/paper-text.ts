import type { PaperBlock } from "./block";
import type { MeasureRow } from "./measure-rows";
import type { Paper, PaperMeasures } from "./paper";
import type { PaperLine } from "./paper-line";

export const underlined = (title: string) => [title, "-".repeat(Math.min(title.length, 60))];

const lineText = ({ label, text, after, strong }: PaperLine): string =>
  `${strong ? "* " : "  "}${label}: ${text}${after ?? ""}`;

function linesOf(block: PaperBlock): readonly string[] {
  const heading = underlined(block.title);
  if (block.kind === "rows")
    return [
      ...heading,
      ...block.rows.map(({ label, value }) => `  ${label}: ${value}`),
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
  ];
}

function measureText(
  { name, score, band, items, earlier, change, strong }: MeasureRow,
  columns: PaperMeasures["columns"],
) {
  const cells = [score, band, items].filter((cell) => cell !== "").join("; ");
  const before = earlier === "" ? "" : `; ${columns.earlier}: ${earlier}; ${columns.change}: ${change}`;
  return `${strong ? "* " : "  "}${name}: ${cells}${before}`;
}

function boxLines({ label, text, timing, lines, remarks, together }: Paper["box"]): readonly string[] {
  return [
    `${label}: ${text}`.toUpperCase(),
    `${`${timing.label}: ${timing.text}`.toUpperCase()}${timing.note ? `. ${timing.note}` : ""}`,
    ...(together ? [together] : []),
    ...lines.map(lineText),
    ...remarks,
  ];
}

/** The paper as plain text, in the same order and words, for a message or a record. */
export function paperText(paper: Paper): string {
  const { head, measures, asks, foot } = paper;
  const group = ({ title, lines }: { readonly title: string; readonly lines: readonly PaperLine[] }) => [
    ...underlined(title),
    ...lines.map(lineText),
  ];
  const parts: (readonly string[])[] = [
    [head.title.toUpperCase(), head.by, ...head.facts.map(({ label, value }) => `${label}: ${value}`), head.unverified],
    [...(paper.unfinished ? [paper.unfinished] : []), ...(paper.notice ? [paper.notice] : [])],
    boxLines(paper.box),
    ...(paper.safety ? [group(paper.safety)] : []),
    [
      ...underlined(measures.title),
      ...measures.rows.map((row) => measureText(row, measures.columns)),
      ...measures.beside.map(lineText),
    ],
    ...paper.life.map(group),
    ...[paper.necessity, paper.words].flatMap((one) => (one ? [group(one)] : [])),
    ...(asks ? [[...underlined(asks.title), ...asks.items.map(({ text }) => `[ ] ${text}`)]] : []),
    [paper.closing.join(" "), `${foot.before} · ${foot.after}`],
    ...paper.behind.map(linesOf),
    ...paper.found.map(linesOf),
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
