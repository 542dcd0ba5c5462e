import { LEVELS } from "../../lib/rules/levels";
import type { AgreementReport } from "./agreement-report";
import type { Estimate } from "./bootstrap";
import type { PairAgreement } from "./pair-agreement";
import type { Danger, Triage } from "./triage";
import type { Share } from "./wilson";

const percent = (share: number | null) => (share === null ? "–" : `${(100 * share).toFixed(1)}%`);
const figure = (value: number | null) => (value === null ? "–" : value.toFixed(3));

const shareText = ({ count, of, share, low, high }: Share) =>
  of === 0 ? "no cases" : `${count} of ${of}, ${percent(share)} (${percent(low)} to ${percent(high)})`;

function estimateText({ value, low, high, undefinedResamples }: Estimate): string {
  if (value === null) return "undefined: no disagreement is expected by chance";
  const left = undefinedResamples > 0 ? `, ${undefinedResamples} resamples left out` : "";
  return `${figure(value)} (${figure(low)} to ${figure(high)}${left})`;
}

const row = (name: string, text: string) => `  ${name.padEnd(30)}${text}`;

function tableText({ first, second, table }: PairAgreement): readonly string[] {
  const width = Math.max(...LEVELS.map(({ length }) => length)) + 2;
  const cells = (values: readonly (string | number)[]) => values.map((value) => String(value).padStart(width)).join("");
  return [
    `  Rows ${first}, columns ${second}:`,
    `  ${" ".repeat(width)}${cells(LEVELS)}`,
    ...table.map((counts, at) => `  ${(LEVELS[at] ?? "").padEnd(width)}${cells(counts)}`),
  ];
}

function pairText(pair: PairAgreement): readonly string[] {
  return [
    `${pair.first} and ${pair.second}, ${pair.cases} cases`,
    row("Same level", shareText(pair.exact)),
    row("Same or next level", shareText(pair.withinOne)),
    row("Cohen's kappa", estimateText(pair.kappa)),
    row("Weighted kappa, linear", estimateText(pair.linearKappa)),
    row("Weighted kappa, quadratic", estimateText(pair.quadraticKappa)),
    ...tableText(pair),
    row("Differing", pair.differing.join(", ") || "none"),
    "",
  ];
}

const DANGERS: { readonly [D in Danger]: string } = {
  "highest-level-missed": "the highest level was missed",
  "two-levels-too-low": "two or more levels too low",
  "crisis-missed": "crisis help was not shown",
};

function triageText({ reference, cases, underAtHighest, crisis, misses, ...triage }: Triage): readonly string[] {
  const { upperIfNone } = underAtHighest;
  const bound = upperIfNone === null ? "" : `; exact one-sided upper limit ${percent(upperIfNone)}`;
  return [
    `The tool against ${reference}, ${cases} cases`,
    ...triage.underByLevel.map((share) => row(`Too low at ${share.level}`, shareText(share))),
    row("Too low at the highest level", `${shareText(underAtHighest)}${bound}`),
    row("Two or more levels too low", shareText(triage.underByTwo)),
    row("Too low", shareText(triage.under)),
    row("Too high", shareText(triage.over)),
    row("Crisis sensitivity", shareText(crisis.sensitivity)),
    row("Crisis specificity", shareText(crisis.specificity)),
    `  Dangerous misses: ${misses.length}`,
    ...misses.map(
      ({ id, dangers, tool, reference: right }) =>
        `    ${id}: ${dangers.map((danger) => DANGERS[danger]).join("; ")} (tool ${tool ?? "none"}, ${reference} ${right ?? "none"})`,
    ),
    "",
  ];
}

/** The report as text. Intervals are 95%. */
export function reportText(report: AgreementReport): string {
  const { rules, seed, resamples, generator, cases, without } = report;
  return [
    `Rules ${rules}. ${cases} cases. Intervals are 95%: Wilson's for proportions, percentiles of ${resamples} resamples for kappas (${generator}, seed ${seed}).`,
    ...Object.entries(without).map(
      ([name, ids]) => `No level from ${name}, so not compared with it: ${ids.join(", ")}.`,
    ),
    "",
    ...report.betweenRaters.flatMap(pairText),
    ...report.withTool.flatMap(pairText),
    ...report.triage.flatMap(triageText),
  ].join("\n");
}
