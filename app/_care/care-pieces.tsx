import type { EvidenceTopic } from "../../lib/care/evidence";
import { recheckOn } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { helpNumbers } from "../../lib/crisis/help-numbers";
import { dayText } from "../../lib/dates/clock-text";
import { say } from "../../lib/questionnaire/words";
import type { Report } from "../../lib/report/report";
import type { Level } from "../../lib/rules/levels";
import { inSite } from "../../lib/site/address.mjs";
import { hasSomethingFor } from "../../lib/site/local-care";
import { AskFor } from "./ask-for";
import { CallKit } from "./calls/call-kit";
import type { CareProps } from "./care-props";
import { CommonQuestions } from "./common-questions";
import { EvidenceList } from "./evidence-list";
import { Fold } from "./fold";
import { LevelGuide } from "./level-guide";
import { LocalPrograms } from "./local-programs";
import { RightsList } from "./rights-list";
import { StepsUpDown } from "./steps-up-down";
import { Stopgap } from "./stopgap";
import { WhileYouWait } from "./while-you-wait";

interface Props extends CareProps {
  readonly report: Report;
  readonly evidence: readonly EvidenceTopic[];
  /** The date of the result, as "2026-11-30". */
  readonly today: string;
}

const sleepsAtHome = (level: Level) => level !== "residential" && level !== "inpatient";

/** Everything that helps a person act on a result, each piece collapsed until it is wanted. */
export function CarePieces({ report, evidence, today, ...props }: Props) {
  const { texts, situation, region } = props;
  const { care, carePages: words, local } = texts;
  const { level } = situation;
  const paper = {
    print: words.printPart,
    tried: words.printTried,
    cannot: words.cannotPrint,
    help: fill(texts.report.print.help, helpNumbers(region, texts.report.print, texts.locale)),
  };
  const lookAgain = fill(say(care.nextSteps.recheck, situation.voice), {
    date: dayText(recheckOn(situation, today), texts.locale),
  });
  return (
    <section className="pieces">
      <h2 id="pieces">{words.next.title}</h2>
      <p>{words.next.lead}</p>
      <Fold id="while-you-wait" title={words.wait.title} teaser={words.wait.teaser} {...paper}>
        <WhileYouWait {...props} />
      </Fold>
      {level && (
        <>
          <Fold id="what-it-is-like" title={words.guide.title} teaser={words.guide.teaser} {...paper}>
            <LevelGuide level={level} texts={texts} region={region} />
          </Fold>
          {local && hasSomethingFor(local, level, situation) && (
            <Fold
              id="local"
              title={local.words.title}
              teaser={fill(local.words.teaser, { owner: local.owner })}
              {...paper}
            >
              <LocalPrograms {...{ local, level }} who={situation} levels={texts.levels} />
            </Fold>
          )}
          <Fold id="ask-for" title={words.askFor.title} teaser={words.askFor.teaser} {...paper}>
            <AskFor report={report} {...props} />
          </Fold>
          <Fold id="calls" title={care.callKit.title} teaser={words.kit.teaser} {...paper}>
            <CallKit {...props} />
          </Fold>
          <Fold id="stopgap" title={care.nextSteps.interimTitle} teaser={words.stopgap.teaser} {...paper}>
            <Stopgap {...props} />
          </Fold>
          <Fold id="up-and-down" title={words.range.title} teaser={words.range.teaser} {...paper}>
            <StepsUpDown
              level={level}
              texts={texts}
              region={region}
              raisedBy={report.borderline}
              lookAgain={lookAgain}
            />
          </Fold>
          <Fold id="rights" title={care.rights.title} teaser={words.law.teaser} {...paper}>
            <RightsList texts={texts} situation={situation} />
          </Fold>
          <Fold id="research" title={care.evidence.title} teaser={words.research.teaser} {...paper}>
            <EvidenceList first={evidence} texts={texts} />
          </Fold>
          {/* These are about intensive day programs, so they are of no use to someone in a 24-hour program. */}
          {sleepsAtHome(level) && (
            <Fold id="questions" title={words.questions.title} teaser={words.questions.teaser} {...paper}>
              <CommonQuestions texts={texts} />
            </Fold>
          )}
        </>
      )}
      {level && (
        <p className="no-print" data-plan-link="">
          {/* The URL does not contain the level, because browser history would record it. */}
          <a href={inSite(`/${texts.locale}/plan/`)} target="_blank" rel="noreferrer noopener">
            {words.plan.link}
          </a>
        </p>
      )}
      <p className="small soft">{care.disclaimer}</p>
    </section>
  );
}
