import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { checkDate } from "../../../lib/dates/check-date";
import type { OpenedCheck } from "./opened-check";

interface Props {
  readonly checks: readonly OpenedCheck[];
  readonly texts: ScreeningTexts;
  readonly onClose: (key: string) => void;
}

/** Everything that is open: who answered, when, the level, and what could not be kept. */
export function OpenedList({ checks, texts, onClose }: Props) {
  const words = texts.exchange.open;
  const levelOf = ({ level, tooLittle }: OpenedCheck["report"]) => {
    if (level) return fill(words.level, { level: texts.levels[level].short });
    return tooLittle ? words.tooLittle : words.noLevel;
  };
  return (
    <ul className="opened-list">
      {checks.map(
        ({ key, name, takenOn, reference, report, relation, by, askedAgain, dropped, changedSince, unfinished }) => {
          const date = checkDate(takenOn, texts.locale);
          const side = words.by[by ?? "unknown"];
          const who =
            relation === null
              ? side
              : fill(words.byRelation, { by: side, relation: texts.paper.relation.options[relation] });
          return (
            <li key={key} className="card" data-opened={report.level ?? "none"} data-voice={report.voice}>
              <h2>{date ? fill(words.on, { date }) : words.noDate}</h2>
              <p>{`${who}. ${levelOf(report)}.`}</p>
              {unfinished && (
                <p className="small" data-unfinished={unfinished}>
                  {words.unfinished[unfinished]}
                </p>
              )}
              {changedSince && <p className="small">{words.changedSince}</p>}
              {askedAgain.length > 0 && (
                <p className="small" data-asked-again={askedAgain.length}>
                  {fill(words.askedAgain, { questions: askedAgain.join("; ") })}
                </p>
              )}
              {dropped.length > 0 && (
                <p className="small" data-dropped={dropped.length}>
                  {fill(words.dropped, { questions: dropped.join("; ") })}
                </p>
              )}
              <p className="small">{fill(words.reference, { reference })}</p>
              <p className="small soft">
                <span>{name}</span>{" "}
                <button
                  type="button"
                  className="link-button"
                  data-action="close"
                  aria-label={fill(words.close, { name })}
                  onClick={() => onClose(key)}
                >
                  {words.closeShort}
                </button>
              </p>
            </li>
          );
        },
      )}
    </ul>
  );
}
