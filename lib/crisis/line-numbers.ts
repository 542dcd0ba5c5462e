import { CARE_REGION, linesIn, type Region } from "./lines-in-region";

/**
 * Placeholder values for `{988}`, `{nami}` and other line names in texts about care: the number to call. If a region
 * lacks the line, the one from the region the texts about care are written for.
 */
export function lineNumbers(region: Region): Readonly<Record<string, string>> {
  const shown = [...linesIn(CARE_REGION), ...linesIn(region)].flatMap(({ id, channels }) => {
    const call = channels.find(({ kind }) => kind === "call");
    return call && "display" in call ? [[id, call.display] as const] : [];
  });
  return Object.fromEntries(shown);
}
