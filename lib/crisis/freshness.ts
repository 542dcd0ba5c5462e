import type { CrisisLine } from "./line";

/** Days until a line is due for a check: lines people use in danger every month, the others every quarter. */
export const recheckDays = ({ role }: Pick<CrisisLine, "role">): number =>
  role === "emergency" || role === "crisis" ? 30 : 90;

const DAY = 86_400_000;

/** Whether a line was last checked too long before `today` (ISO date). Undated evidence is never fresh. */
export const isStale = (line: CrisisLine, today: string, days = recheckDays(line)): boolean =>
  line.checked.on === undefined || Date.parse(today) - Date.parse(line.checked.on) > days * DAY;

/** Whether a person has dialed or texted this line. A line no one has dialed does not count as confirmed. */
export const isConfirmed = ({ checked }: CrisisLine): boolean => checked.how === "dialed";
