import { DEFAULT_REGION, linesIn, type Region } from "./lines-in-region";

/**
 * What `{988}`, `{nami}` and the like stand for in texts about care: the number to call. Where a region has no such line, the
 * one of the default region, because what is said about care there is too.
 */
export function lineNumbers(region: Region): Readonly<Record<string, string>> {
  const shown = [...linesIn(DEFAULT_REGION), ...linesIn(region)].flatMap(({ id, channels }) => {
    const call = channels.find(({ kind }) => kind === "call");
    return call && "display" in call ? [[id, call.display] as const] : [];
  });
  return Object.fromEntries(shown);
}
