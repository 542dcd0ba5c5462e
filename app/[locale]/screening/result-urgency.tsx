import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { noticeLines } from "../../../lib/crisis/notice-lines";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { toldWith } from "../../../lib/crisis/told-with";
import { say, type Voice } from "../../../lib/questionnaire/words";
import type { AnswerTextWords } from "../../../lib/report/answer-text";
import { declinedTogether, manyDeclined } from "../../../lib/report/declined-together";
import type { ReasonAnswer } from "../../../lib/report/reason-answers";
import type { Report } from "../../../lib/report/report";
import { sameGroundsOnce } from "../../../lib/report/same-grounds";
import { toldReasons } from "../../../lib/report/told-reasons";
import { unsaidTogether } from "../../../lib/report/unsaid-together";
import { urgencyDoors } from "../../../lib/report/urgency-doors";
import type { Notice } from "../../../lib/rules/rule";
import { CircumstanceWords } from "../../_components/circumstance-words";
import { CrisisHelp } from "../../_components/crisis-help";
import { Doors } from "../../_components/doors";
import { AlsoLines, LifelineKeys } from "../../_components/further-lines";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LeaveLink } from "../../_components/leave-link";
import { RegionChoice } from "../../_components/region-choice";
import { SupportNotice } from "../../_components/support-notice";
import { OpenQuestions } from "./open-questions";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  readonly helpHref: string;
  /** True if the person sees no problem or does not want help. Mentioned only on one's own result. */
  readonly refuses?: boolean;
  /** Rank of the leading heading: 1 if this is the whole page, 2 if it is part of one. */
  readonly rank?: 1 | 2;
}

/** Each answer after its name. For many declined answers only the count: their names are further down. */
function sayingsOf(all: readonly ReasonAnswer[], none: AnswerTextWords, voice: Voice): readonly string[] {
  const { answers, declined } = declinedTogether(all, say(none.declined, voice));
  const said = answers.map(({ short, answer }) => `${short} (${answer})`);
  return declined.length > 0 ? [...said, manyDeclined(declined.length, none, voice)] : said;
}

/** What cannot wait, before the level: crisis help, being seen today, or within a day; always with a line to call. */
export function ResultUrgency({ report, texts, region, helpHref, refuses = false, rank = 1 }: Props) {
  const { voice, minor, guidance, urgency } = report;
  const words = texts.report;
  const numbers = helpPlaces(region, texts.locale);
  if (guidance) {
    const others = report.notices.filter((notice) => !toldWith(guidance.kinds).includes(notice));
    return (
      <>
        <CrisisHelp
          {...{ guidance, voice, minor, region, helpHref }}
          words={texts.crisis}
          nearby={texts.local?.crisis}
          {...{ rank }}
        />
        <SupportNotice notices={others} above={guidance.doors} {...{ voice, minor, region }} words={texts.crisis} />
      </>
    );
  }
  if (urgency === "none" || urgency === "now")
    return (
      <SupportNotice
        notices={report.notices}
        also={report.notices.length > 0 ? report.also : []}
        circumstances={report.circumstances}
        {...{ voice, minor, region }}
        words={texts.crisis}
      />
    );
  const { title, lead: usual } = words.urgent[report.seenBy];
  const Heading = urgency === "today" && rank === 1 ? "h1" : "h2";
  const byCause = urgencyDoors(report.urgencyCause);
  // Its heading and lead already say what the notice about stopping says.
  const notices = report.notices.filter((notice) => report.urgencyCause !== "withdrawal" || notice !== "withdrawal");
  // For a place to sleep, or for someone who hurts the person, the specialized line comes first, unless the body is in
  // danger.
  const own: readonly Notice[] = notices.filter((notice) => notice === "bed" || notice === "home");
  const lines = noticeLines(own, region, minor).filter((id) => !byCause.includes(id));
  const doors = report.urgencyCause === "other" ? [...lines, ...byCause] : [...byCause, ...lines];
  // A script about a questionnaire is no help to someone who has to say that they are being hurt.
  const hurt = own.includes("home") && report.urgencyCause === "other" && report.seenBy === "within-a-day";
  const lead = hurt ? words.urgentHurt : usual;
  const also = report.also.filter((id) => !doors.includes(id));
  const told = (some: readonly Notice[]) =>
    some.map((notice) => (
      <p key={notice}>
        <KeywordsAsIs text={fill(say(texts.crisis.notices[notice], voice), numbers)} />
      </p>
    ));
  const reasons =
    report.routeReasons.length > 0 ? report.routeReasons : report.level === "outpatient" ? report.reasons : [];
  const { told: said, open } = unsaidTogether(reasons);
  return (
    <section className="card card-sun" data-help={urgency} data-notices={notices.join(" ")}>
      {own.includes("home") && (
        <p>
          <LeaveLink text={texts.crisis.wayOut} className="button button-quiet" />
        </p>
      )}
      <Heading tabIndex={-1}>{say(title, voice)}</Heading>
      {told(own)}
      <CircumstanceWords circumstances={report.circumstances} {...{ voice, region }} words={texts.crisis} />
      <p className="page-lead">
        <KeywordsAsIs text={fill(say(lead, voice), numbers)} />
      </p>
      <Doors doors={doors} region={region} words={texts.crisis} />
      <AlsoLines {...{ also, region }} words={texts.crisis} />
      <LifelineKeys region={region} words={texts.crisis} />
      {told(notices.filter((notice) => !own.includes(notice)))}
      {reasons.length > 0 && (
        <>
          <h3>{words.whyUrgent}</h3>
          <ul>
            {sameGroundsOnce(toldReasons(said)).map(({ rules, text, answers }) => (
              <li key={text} data-rule={rules.join(" ")}>
                <span>{text}</span>
                {answers.length > 0 && (
                  <span className="small">{`: ${sayingsOf(answers, words.answerText, voice).join("; ")}`}</span>
                )}
              </li>
            ))}
            {open && <OpenQuestions {...{ open }} words={words.answerText} />}
          </ul>
        </>
      )}
      {refuses && (
        <p data-refusing="">
          <KeywordsAsIs text={fill(say(words.urgentRefusing, voice), numbers)} />
        </p>
      )}
      {minor && <p>{say(texts.crisis.teen, voice)}</p>}
      <RegionChoice region={region} words={texts.crisis} />
    </section>
  );
}
