import { CARE_REGION, linesIn, type Region } from "./lines-in-region";

/**
 * What `{988}`, `{nami}` and the like stand for in texts about care: the number to call. Where a region has no such line, the
 * one of the region that the texts about care are written for.
 */
export function lineNumbers(region: Region): Readonly<Record<string, string>> {
  const shown = [...linesIn(CARE_REGION), ...linesIn(region)].flatMap(({ id, channels }) => {
    const call = channels.find(({ kind }) => kind === "call");
    return call && "display" in call ? [[id, call.display] as const] : [];
  });
  return Object.fromEntries(shown);
}
