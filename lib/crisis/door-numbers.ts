import { lineIn, type Region } from "./lines-in-region";

/**
 * Values for `{911}`, `{988}` and `{711}` (relay, if there is one) in texts: this region's numbers as people read them.
 */
export function doorNumbers(region: Region): Readonly<Record<string, string>> {
  const shown = (id: "911" | "988", kind: "call" | "relay") => {
    const channel = lineIn(region, id).channels.find((one) => one.kind === kind);
    return channel && "display" in channel ? channel.display : "";
  };
  return { "911": shown("911", "call"), "988": shown("988", "call"), "711": shown("988", "relay") };
}
