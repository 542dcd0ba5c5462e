import type { CrisisLine } from "./line";

/** What a person gets through to, as one text: who, where and how. When it was last looked at is left out. */
export const linesText = (lines: readonly CrisisLine[]): string =>
  JSON.stringify(
    lines.map(({ id, region, role, always, status, channels }) => [id, region, role, always, status, channels]),
  );
