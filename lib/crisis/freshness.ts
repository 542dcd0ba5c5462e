import type { CrisisLine } from "./line";

/** Days after which a line has to be looked at again: lines people use in danger every month, the others every quarter. */
export const recheckDays = ({ role }: Pick<CrisisLine, "role">): number =>
  role === "emergency" || role === "crisis" ? 30 : 90;

const DAY = 86_400_000;

/** Whether a line was last checked too long before `today` (ISO date). */
export const isStale = (line: CrisisLine, today: string): boolean =>
  Date.parse(today) - Date.parse(line.checked.on) > recheckDays(line) * DAY;
