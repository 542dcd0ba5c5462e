import { lineIn, type Region } from "./lines-in-region";

/** What `{911}` and `{988}` stand for in texts: the numbers of this region as people read them. */
export function doorNumbers(region: Region): Readonly<Record<string, string>> {
  const shown = (id: "911" | "988") => {
    const call = lineIn(region, id).channels.find((channel) => channel.kind === "call");
    return call && "display" in call ? call.display : "";
  };
  return { "911": shown("911"), "988": shown("988") };
}
