import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { say } from "../../../lib/questionnaire/words";
import type { Report } from "../../../lib/report/report";
import { CrisisHelp } from "../../_components/crisis-help";
import { Doors } from "../../_components/doors";
import { RegionChoice } from "../../_components/region-choice";
import { SupportNotice } from "../../_components/support-notice";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  readonly helpHref: string;
}

/** What cannot wait, before the level: crisis help, being seen today, or within a day; always a line to call. */
export function ResultUrgency({ report, texts, region, helpHref }: Props) {
  const { voice, minor, guidance, urgency } = report;
  const words = texts.report;
  const numbers = doorNumbers(region);
  if (guidance) {
    return <CrisisHelp {...{ guidance, voice, minor, region, helpHref }} words={texts.crisis} rank={1} />;
  }
  const notice = <SupportNotice notices={report.notices} {...{ voice, region }} words={texts.crisis} />;
  if (urgency === "none") return notice;
  const [title, lead] =
    urgency === "today" ? [words.urgentTitle, words.urgentLead] : [words.talkTodayTitle, words.talkTodayLead];
  const Heading = urgency === "today" ? "h1" : "h2";
  return (
    <>
      <section className="card card-sun" data-help={urgency}>
        <Heading tabIndex={-1}>{say(title, voice)}</Heading>
        <p className="page-lead">{fill(say(lead, voice), numbers)}</p>
        {report.routeReasons.length > 0 && (
          <>
            <h3>{words.whyUrgent}</h3>
            <ul>
              {report.routeReasons.map(({ rule, text }) => (
                <li key={rule}>{text}</li>
              ))}
            </ul>
          </>
        )}
        <Doors doors={["988", "911"]} region={region} words={texts.crisis} />
        <RegionChoice region={region} words={texts.crisis} />
        {minor && <p>{say(texts.crisis.teen, voice)}</p>}
      </section>
      {notice}
    </>
  );
}
