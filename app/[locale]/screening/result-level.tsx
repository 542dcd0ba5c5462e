import type { CareContext } from "../../../lib/care/care-context";
import { fill } from "../../../lib/content/fill";
import { LEVEL_TERMS } from "../../../lib/content/terms";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { say } from "../../../lib/questionnaire/words";
import { manyDeclined } from "../../../lib/report/declined-together";
import type { Report } from "../../../lib/report/report";
import { LEVELS, type Level } from "../../../lib/rules/levels";
import { LevelLadder } from "../../_components/level-ladder";
import { WordsExplained } from "../../_components/words-explained";
import { isTablet } from "../../_site/tablet";
import { DeclinedList } from "./declined-list";
import { ResultMarked } from "./result-marked";
import { ResultReasons } from "./result-reasons";
import { ResultToday } from "./result-today";
import { ToPrint } from "./to-print";

interface Props {
  readonly report: Report;
  readonly level: Level;
  readonly situation: CareContext;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  /** The date of the result, as "2026-11-30". */
  readonly today: string;
  /** True if the level may be the page's main heading because nothing comes before it. */
  readonly leads: boolean;
  readonly onReview: () => void;
}

/** From this many names on, a list is collapsed and only its length is shown. */
const MANY = 8;

/** The level as "at least", what to do today, and why. */
export function ResultLevel({ report, level, situation, texts, region, today, leads, onReview }: Props) {
  const { report: words, levels, care } = texts;
  const { voice, assessment, urgency } = report;
  const its = levels[level];
  // When being seen today is the result, the level is only what may come afterward.
  const isHeadline = urgency !== "now" && urgency !== "today";
  const Heading = isHeadline && leads ? "h1" : "h2";
  return (
    <>
      <section className="result-head">
        <div>
          {!isHeadline && <p className="soft">{words.mayComeAfter}</p>}
          <Heading tabIndex={-1} className={isHeadline ? "level-name" : undefined}>
            <span className="at-least">{`${words.atLeast}:`}</span>
            <span>{`${its.name}${its.abbreviation ? ` (${its.abbreviation})` : ""}`}</span>
          </Heading>
          <p className="page-lead">{care.levels[level].sentence}</p>
          <p>{say(words.opinion, voice)}</p>
          {assessment.stay && (
            <p className="card card-accent" data-stay="">
              {say(words.stay, voice)}
            </p>
          )}
          {assessment.couldBe && (
            <p className="card card-accent" data-could-be={assessment.couldBe}>
              {fill(words.couldBe, { level: levels[assessment.couldBe].short })}
            </p>
          )}
          {assessment.incomplete && !assessment.couldBe && level !== "outpatient" && (
            <p data-incomplete="">{words.incomplete}</p>
          )}
        </div>
        <LevelLadder level={level} couldBe={assessment.couldBe} levels={levels} words={words} />
      </section>
      <WordsExplained terms={LEVEL_TERMS} words={texts.glossary} />
      <div className="result-first">
        {isHeadline && <ResultToday {...{ texts, situation, region, today }} />}
        {!(texts.noPrinter && isTablet()) && <ToPrint words={words.actions} />}
      </div>
      <p>
        <button type="button" className="link-button" data-action="review" onClick={onReview}>
          {words.actions.change}
        </button>
      </p>
      <section>
        <h2>{words.why}</h2>
        {level !== "outpatient" ? (
          <ResultReasons
            reasons={report.reasons}
            youSaid={say(words.youSaid, voice)}
            asAbove={words.asAbove}
            none={words.answerText}
            voice={voice}
          />
        ) : report.unsettled ? (
          <p data-unsettled="">
            {urgency === "none" ? words.incomplete : say(words.levelAfterUrgency[report.seenBy], voice)}
          </p>
        ) : (
          <div data-outpatient="">
            <h3>{say(care.outpatientResult.title, voice)}</h3>
            <p>{say(care.outpatientResult.text, voice)}</p>
          </div>
        )}
        <ResultMarked {...{ report, texts, region }} />
        {level !== LEVELS.at(-1) && <p>{words.notTooHigh}</p>}
      </section>
      {report.declined.length > 0 && (
        <section>
          <h2>{words.unknown.title}</h2>
          <p>{words.unknown.lead}</p>
          {report.declined.length < MANY ? (
            <ul className="long-list">
              {report.declined.map(({ question, short }) => (
                <li key={question}>{short}</li>
              ))}
            </ul>
          ) : (
            <DeclinedList
              declined={report.declined}
              title={manyDeclined(report.declined.length, words.answerText, voice)}
            />
          )}
        </section>
      )}
    </>
  );
}
