import { fill } from "../../content/fill";
import { dateFormat } from "../../content/formats";
import type { PaperTexts } from "../../content/text-bundles";
import { dayText } from "../../dates/clock-text";
import { DECLINE } from "../../questionnaire/definition";
import { answeredText, type PaperAnswered } from "./answered-text";
import type { PaperSource, PaperVersion } from "./paper-source";

/** Who answered, about whom, when, and what the page is not. */
export interface PaperHead {
  readonly title: string;
  readonly by: string;
  readonly facts: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  readonly unverified: string;
  /** Lines to fill in by hand. Nothing is ever typed into them. */
  readonly byHand: readonly { readonly id: string; readonly label: string }[];
}

/** The footer of every page. The page number and page count go between its parts. */
export interface PaperFoot {
  readonly before: string;
  readonly page: string;
  readonly of: string;
  readonly after: string;
}

/** The day of the last answer, for the footer. */
function dayOnFoot({ end }: PaperAnswered, { locale, paper }: PaperTexts): string {
  if ("day" in end) return end.day === null ? paper.dayNotSaid : dayText(end.day, locale, "medium");
  const style = { dateStyle: "medium", timeZone: end.zone } as const;
  return dateFormat(locale, style).format(end.at);
}

/** Whose answers these are, as far as that is known. */
function whoAnswered({ report, answers, plan }: PaperSource): "self" | "other" | "unsaid" {
  if (report.voice === "other") return "other";
  return (answers[plan.subject] ?? DECLINE) === DECLINE ? "unsaid" : "self";
}

export function paperHead(source: PaperSource, version: PaperVersion): PaperHead {
  const { texts, plan, answers, relation, answeredIn, answered, reference, report } = source;
  const { chart, paper } = texts;
  const who = whoAnswered(source);
  const by = who === "other" && relation ? chart.by.relation[relation] : chart.by[who];
  const age = chart.age[String(answers[plan.age]) as keyof typeof chart.age] ?? chart.ageUnsaid;
  const language = answeredIn ? `, ${chart.answeredIn[answeredIn]}` : "";
  const byHand = (["name", "birth", "number"] as const).map((id) => ({ id, label: chart.byHand[id] }));
  return {
    title: version === "short" ? paper.shortTitle : chart.titles[who],
    by: `${by} (${age})${language}.`,
    facts: [
      { id: "answered", label: paper.facts.date, value: answeredText(answered, texts) },
      { id: "reference", label: paper.facts.reference, value: reference },
    ],
    unverified: [chart.unverified[report.voice], ...(version === "short" ? [paper.shortLead] : [])].join(" "),
    byHand,
  };
}

export function paperFoot({ texts, answered, reference, report }: PaperSource): PaperFoot {
  const { foot } = texts.chart;
  const parts = [
    fill(report.voice === "other" ? foot.observer : foot.report, { site: texts.siteName }),
    fill(foot.answered, { day: dayOnFoot(answered, texts) }),
    fill(foot.reference, { reference }),
  ];
  return { before: parts.join(" · "), page: foot.page, of: foot.of, after: foot.found };
}
