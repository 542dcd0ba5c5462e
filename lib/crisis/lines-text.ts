import type { CrisisLine } from "./line";

/** Everything about reaching the lines as one text: who, where and how. The date it was last checked is left out. */
export const linesText = (lines: readonly CrisisLine[]): string =>
  JSON.stringify(
    lines.map(({ id, region, role, always, status, channels }) => [id, region, role, always, status, channels]),
  );
