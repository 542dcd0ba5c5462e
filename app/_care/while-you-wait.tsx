import { peerHelp } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { carePlaces } from "../../lib/crisis/text-places";
import { say } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareProps } from "./care-props";
import { HardHoursPage } from "./hard-hours-page";
import { WarningSigns } from "./warning-signs";

/** Until care starts: warning signs and what to do about them, a page for hard hours, and peer support. */
export function WhileYouWait(props: CareProps) {
  const { texts, situation, region } = props;
  const { nextSteps } = texts.care;
  const numbers = carePlaces(region, texts.locale);
  return (
    <>
      <p>
        <KeywordsAsIs text={fill(texts.carePages.wait.any, numbers)} />
      </p>
      <h3>{nextSteps.signsTitle}</h3>
      <WarningSigns {...props} />
      <HardHoursPage {...props} />
      <h3>{nextSteps.peersTitle}</h3>
      <p>{nextSteps.peersLead}</p>
      <ul>
        {peerHelp(situation).map((id) => (
          <li key={id} data-peers={id}>
            <KeywordsAsIs text={fill(say(nextSteps.peers[id], situation.voice), numbers)} />
          </li>
        ))}
      </ul>
    </>
  );
}
