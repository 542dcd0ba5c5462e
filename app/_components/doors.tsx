import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import { isKnownByNumber } from "../../lib/crisis/known-numbers";
import { isBilingual, lineFor } from "../../lib/crisis/lines-in-language";
import { idsIn, type Region } from "../../lib/crisis/lines-in-region";
import { ChannelLink } from "./channel-link";
import { LineName } from "./line-name";

interface Props {
  readonly doors: readonly LineId[];
  readonly region: Region;
  readonly words: CrisisWords;
}

/** Lines known by their number share a row; each other line has its own. */
function rowsOf(ids: readonly LineId[]): readonly (readonly LineId[])[] {
  const rows: LineId[][] = [];
  for (const id of ids) {
    const last = rows.at(-1);
    if (last && isKnownByNumber(id) && last.every(isKnownByNumber)) last.push(id);
    else rows.push([id]);
  }
  return rows;
}

/** The first lines to use, as large links in order of urgency. Red is reserved for 911. */
export function Doors({ doors, region, words }: Props) {
  const ids = idsIn(region, doors);
  return (
    <>
      {rowsOf(ids).map((row) => {
        const [only] = row;
        const line = only && !isKnownByNumber(only) ? lineFor(region, only, words.language) : null;
        return (
          <div key={row.join(" ")}>
            {line && (
              <p className="small" data-door={line.id}>
                <strong>
                  <LineName {...{ line, words }} />.
                </strong>{" "}
                <span>{`${line.always ? `${words.always}.` : ""} ${isBilingual(line) ? words.bilingual : ""}`}</span>
              </p>
            )}
            <ul className="doors">
              {row.flatMap((id) =>
                lineFor(region, id, words.language)
                  .channels.filter(({ kind }) => kind === "call" || kind === "text" || kind === "chat")
                  .map((channel) => (
                    <li key={`${id} ${channel.kind}`}>
                      <ChannelLink
                        channel={channel}
                        words={words.channels}
                        className={`button${id === "911" ? " button-emergency" : ""}${id === ids[0] && channel.kind === "call" ? "" : " button-quiet"}`}
                      />
                    </li>
                  )),
              )}
            </ul>
          </div>
        );
      })}
    </>
  );
}
