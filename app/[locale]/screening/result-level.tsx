import type { Level } from "../../../lib/assessment/levels";
import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { say } from "../../../lib/questionnaire/words";
import type { Report } from "../../../lib/report/report";
import { LevelFacts } from "../../_components/level-facts";
import { LevelLadder } from "../../_components/level-ladder";
import { ResultReasons } from "./result-reasons";
import { ResultToday } from "./result-today";

interface Props {
  readonly report: Report;
  readonly level: Level;
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** The level as "at least", why, what it is, what to do today, and what to ask for. */
export function ResultLevel({ report, level, texts, region }: Props) {
  const { report: words, levels } = texts;
  const { voice, assessment, urgency } = report;
  const its = levels[level];
  // Where being seen today is the result, the level is what may come after.
  const isHeadline = urgency !== "now" && urgency !== "today";
  const Heading = isHeadline ? "h1" : "h2";
  const listsPrograms = urgency !== "now" && urgency !== "today";
  return (
    <>
      <section className="result-head">
        <div>
          {!isHeadline && <p className="soft">{words.mayComeAfter}</p>}
          <Heading tabIndex={-1} className={isHeadline ? "level-name" : undefined}>
            <span className="at-least">{words.atLeast}:</span>
            {its.name}
            {its.abbreviation && ` (${its.abbreviation})`}
          </Heading>
          <p className="page-lead">{its.what}</p>
          <p>{words.opinion}</p>
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
          {assessment.incomplete && !assessment.couldBe && <p data-incomplete="">{words.incomplete}</p>}
        </div>
        <LevelLadder level={level} couldBe={assessment.couldBe} levels={levels} words={words} />
      </section>
      {isHeadline && <ResultToday {...{ report, level, texts, region }} />}
      <section>
        <h2>{words.why}</h2>
        {report.reasons.length > 0 && level !== "outpatient" ? (
          <ResultReasons reasons={report.reasons} youSaid={say(words.youSaid, voice)} />
        ) : (
          <p>{say(words.whyOutpatient, voice)}</p>
        )}
        {report.borderline.length > 0 && (
          <p data-borderline="">{fill(words.borderline, { dimensions: report.borderline.join(", ") })}</p>
        )}
        <p>{words.notTooHigh}</p>
      </section>
      <section>
        <h2>{words.whatIs}</h2>
        <LevelFacts level={level} words={words.facts} />
        <h3>{words.aDay}</h3>
        <p>{its.day}</p>
        <h3>{words.harder}</h3>
        <p>{its.harder}</p>
      </section>
      {listsPrograms && report.programmes.length > 0 && (
        <section>
          <h2>{words.programmes.title}</h2>
          <p>{words.programmes.lead}</p>
          <ul className="tags">
            {report.programmes.map(({ id, name, why, ask }) => (
              <li key={id} data-programme={id}>
                <h3>{name}</h3>
                <p>{why}</p>
                <p className="soft">“{ask}”</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {listsPrograms && report.formats.length > 0 && (
        <section>
          <h2>{words.formats.title}</h2>
          <p>{words.formats.lead}</p>
          <ul className="tags">
            {report.formats.map(({ id, name, why, ask }) => (
              <li key={id} data-format={id}>
                <h3>{name}</h3>
                <p>{why}</p>
                <p className="soft">“{ask}”</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.declined.length > 0 && (
        <section>
          <h2>{words.unknown.title}</h2>
          <p>{words.unknown.lead}</p>
          <ul>
            {report.declined.map(({ question, short }) => (
              <li key={question}>{short}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
