import type { EvidenceTopic } from "../../lib/care/evidence";
import { fill } from "../../lib/content/fill";
import { lineNumbers } from "../../lib/crisis/line-numbers";
import type { Report } from "../../lib/report/report";
import { AskFor } from "./ask-for";
import { CallKit } from "./calls/call-kit";
import type { CareProps } from "./care-props";
import { CommonQuestions } from "./common-questions";
import { CostEstimator } from "./cost/cost-estimator";
import { EvidenceList } from "./evidence-list";
import { Fold } from "./fold";
import { LevelGuide } from "./level-guide";
import { RightsList } from "./rights-list";
import { StepsUpDown } from "./steps-up-down";
import { Stopgap } from "./stopgap";
import { WeekPlanner } from "./week/week-planner";
import { WhileYouWait } from "./while-you-wait";

interface Props extends CareProps {
  readonly report: Report;
  readonly evidence: readonly EvidenceTopic[];
}

/** Everything that helps a person act on a result, each piece closed until it is wanted. */
export function CarePieces({ report, evidence, ...props }: Props) {
  const { texts, situation, region } = props;
  const { care, carePages: words } = texts;
  const { level } = situation;
  const paper = { print: words.printPart, help: fill(texts.report.print.help, lineNumbers(region)) };
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
          <Fold id="ask-for" title={words.askFor.title} teaser={words.askFor.teaser} {...paper}>
            <AskFor report={report} {...props} />
          </Fold>
          <Fold id="calls" title={care.callKit.title} teaser={words.kit.teaser} {...paper}>
            <CallKit {...props} />
          </Fold>
          <Fold id="week" title={care.week.title} teaser={words.planner.teaser} {...paper}>
            <WeekPlanner level={level} texts={texts} situation={situation} />
          </Fold>
          <Fold id="cost" title={care.cost.title} teaser={words.money.teaser} {...paper}>
            <CostEstimator level={level} texts={texts} situation={situation} />
          </Fold>
          <Fold id="stopgap" title={care.nextSteps.interimTitle} teaser={words.stopgap.teaser} {...paper}>
            <Stopgap {...props} />
          </Fold>
          <Fold id="up-and-down" title={words.range.title} teaser={words.range.teaser} {...paper}>
            <StepsUpDown level={level} texts={texts} region={region} raisedBy={report.borderline} />
          </Fold>
          <Fold id="rights" title={care.rights.title} teaser={words.law.teaser} {...paper}>
            <RightsList texts={texts} situation={situation} />
          </Fold>
          <Fold id="research" title={care.evidence.title} teaser={words.research.teaser} {...paper}>
            <EvidenceList first={evidence} texts={texts} />
          </Fold>
          <Fold id="questions" title={words.questions.title} teaser={words.questions.teaser} {...paper}>
            <CommonQuestions texts={texts} />
          </Fold>
        </>
      )}
      <p className="small soft">{care.disclaimer}</p>
    </section>
  );
}
