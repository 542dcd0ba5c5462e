import type { ReportReason } from "./report";
import { type ToldReason, toldReasons } from "./told-reasons";

/** From this many open questions on, reasons based on them are told as one. */
const MANY = 3;

/** Reasons as shown on screen: those based on what was said, and all that are based on open questions as one entry. */
export interface ToldOrOpen {
  readonly told: readonly ReportReason[];
  /** Null if only a question or two is open: a reason based on those is told like any other. */
  readonly open: Pick<ToldReason, "rules" | "answers"> | null;
}

/**
 * Someone who stops early leaves many questions open. Told one by one, as reasons, they would read as a reproach and as
 * a list of dangers that no one spoke of.
 */
export function unsaidTogether(reasons: readonly ReportReason[]): ToldOrOpen {
  const unsaid = toldReasons(reasons.filter((one) => one.unsaid));
  const answers = new Map(unsaid.flatMap((one) => one.answers).map((one) => [one.questions.join(" "), one] as const));
  if (answers.size < MANY) return { told: reasons, open: null };
  return {
    told: reasons.filter((one) => !one.unsaid),
    open: { rules: unsaid.flatMap(({ rules }) => rules), answers: [...answers.values()] },
  };
}
