import { dayText } from "../../../lib/care/clock-text";
import { fill } from "../../../lib/content/fill";
import { regional } from "../../../lib/content/regional";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { oldestCheck, type Region } from "../../../lib/crisis/lines-in-region";
import { say } from "../../../lib/questionnaire/words";
import type { AnswerRow } from "../../../lib/report/answer-rows";
import type { Report } from "../../../lib/report/report";
import { PrintDimensions } from "./print-dimensions";
import { PrintReasons } from "./print-reasons";
import { PrintScores } from "./print-scores";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  readonly made: Date;
}

const Rows = ({ rows, full = false }: { readonly rows: readonly AnswerRow[]; readonly full?: boolean }) => (
  <table>
    <tbody>
      {rows.map((row) => (
        <tr key={row.question}>
          <th scope="row">{full ? row.ask : row.short}</th>
          <td className={row.state === "answered" ? "" : "print-unknown"}>{row.answer}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The sources of the reasons, each once. */
const sourcesOf = ({ reasons, routeReasons }: Report) => [
  ...new Map(
    [...reasons, ...routeReasons].flatMap(({ sources }) => sources.map((one) => [one.id, one] as const)),
  ).values(),
];

/** What is printed: one page of summary for a clinician, then every answer. Hidden on screen. */
export function PrintDocument({ report, texts, region, made }: Props) {
  const { print } = texts.report;
  const { assessment, voice, level } = report;
  const numbers = doorNumbers(region);
  const date = new Intl.DateTimeFormat(regional(texts.locale), { dateStyle: "long", timeStyle: "short" }).format(made);
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const ageRow = report.sections.flatMap(({ rows }) => rows).find(({ question }) => question === "about-age");
  const list = (rows: readonly AnswerRow[]) =>
    rows.length > 0 ? rows.map(({ short }) => short).join("; ") : print.none;
  const names = (items: readonly { readonly name: string }[]) =>
    items.length > 0 ? items.map(({ name }) => name).join("; ") : print.none;

  return (
    <article className="print-only print-document" lang={texts.locale}>
      <header>
        <h1>{print.title}</h1>
        <p className="print-help">{fill(print.help, numbers)}</p>
        <p>
          <strong>{say(print.by, voice)}.</strong> {voice === "other" && `${print.notLegal} `}
          {fill(print.on, { date, zone })}. {ageRow && fill(print.age, { age: ageRow.answer })}.{" "}
          {report.guidance ? print.guidance : print.noGuidance}
        </p>
      </header>

      <section className="print-columns">
        <div>
          <h2>{print.safety}</h2>
          <Rows rows={report.safety} />
          <h2>{print.scores}</h2>
          <PrintScores report={report} words={print} />
          <h2>{print.dimensions}</h2>
          <PrintDimensions dimensions={report.dimensions} />
        </div>
        <div>
          <h2>{print.level}</h2>
          <p className="print-level">
            {level ? `${texts.report.atLeast}: ${texts.levels[level].short}` : texts.report.children.title}
          </p>
          <p>
            {print.route}: {print.routes[assessment.route]}.
            {assessment.couldBe && ` ${fill(texts.report.couldBe, { level: texts.levels[assessment.couldBe].short })}`}
            {assessment.stay && ` ${say(texts.report.stay, voice)}`}
          </p>
          <h2>{print.reasons}</h2>
          <PrintReasons report={report} words={print} />
          <h2>{print.unknownTitle}</h2>
          <p>
            {print.unknown}: {list(report.declined)}. {print.missing}: {list(report.missing)}.{" "}
            {fill(print.notAsked, { count: report.notAsked })}.
          </p>
          <h2>{print.treatment}</h2>
          <Rows rows={report.treatment} />
          <h2>{print.practical}</h2>
          <p>{report.practical.map(({ short, answer }) => `${short}: ${answer}`).join(". ")}.</p>
        </div>
      </section>
      {report.notes.length > 0 && (
        <section>
          <h2>{print.notes}</h2>
          {report.notes.map(({ question, short, answer }) => (
            <p key={question}>
              <strong>{short}:</strong> {answer}
            </p>
          ))}
        </section>
      )}
      <p>
        <strong>{print.programmes}:</strong> {names(report.programmes)}. <strong>{print.formats}:</strong>{" "}
        {names(report.formats)}.
      </p>
      <footer>
        <p>{print.limits}</p>
        <p>
          {fill(print.rules, { rules: report.rules, date: dayText(oldestCheck(region), texts.locale) })}{" "}
          {texts.crisis.cannotContact} {print.found}
        </p>
      </footer>

      <section className="print-answers">
        <h2>{print.answers}</h2>
        {report.sections.map((section) => (
          <section key={section.id}>
            <h3>{section.title}</h3>
            <Rows rows={section.rows} full />
          </section>
        ))}
        <h2>{print.sources}</h2>
        <ul>
          {sourcesOf(report).map(({ id, title, publisher }) => (
            <li key={id}>
              <strong>{id}</strong> {title}. {publisher}.
            </li>
          ))}
        </ul>
      </section>
    </article>
  );
}
