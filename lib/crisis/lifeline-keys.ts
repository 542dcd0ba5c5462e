import { linesIn, type Region } from "./lines-in-region";

/** Placeholder values for the lifeline's menu keys and keywords; null if a region has none. */
export function lifelineKeys(region: Region): Readonly<Record<string, string>> | null {
  const lines = linesIn(region);
  const spanish = lines.find(({ id }) => id === "988-spanish")?.channels ?? [];
  const veterans = lines.find(({ id }) => id === "veterans")?.channels ?? [];
  const keyOf = (channels: typeof spanish) =>
    channels.flatMap((one) => (one.kind === "call" && one.thenPress ? [one.thenPress] : []))[0];
  const word = spanish.flatMap((one) => (one.kind === "text" && one.keyword ? [one.keyword] : []))[0];
  const [veteran, other] = [keyOf(veterans), keyOf(spanish)];
  return veteran && other && word ? { veteran, spanish: other, word } : null;
}
