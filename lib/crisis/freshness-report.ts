import { isConfirmed, isStale, recheckDays } from "./freshness";
import type { CrisisLine } from "./line";

export interface FreshnessReport {
  /** One sentence per line, most urgent first. */
  readonly stale: readonly string[];
  readonly unconfirmed: readonly string[];
  /** A line people use in danger is overdue for a check. */
  readonly urgent: boolean;
}

const named = ({ region, id, role, checked }: CrisisLine) => `${region} ${id} (${role}): ${checked.source}`;

/** Which lines in use are due for a check on a date (ISO), and which no one has dialed. */
export function freshnessReport(lines: readonly CrisisLine[], today: string): FreshnessReport {
  const inUse = lines.filter(({ status }) => status === "active");
  const stale = inUse.filter((line) => isStale(line, today)).sort((a, b) => recheckDays(a) - recheckDays(b));
  return {
    stale: stale.map((line) => `${named(line)}, last checked ${line.checked.on ?? "on no known day"}`),
    unconfirmed: inUse.filter((line) => !isConfirmed(line)).map(named),
    urgent: stale.some((line) => recheckDays(line) === 30),
  };
}
