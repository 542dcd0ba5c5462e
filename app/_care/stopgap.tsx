import { interimPlan, sourcesOfInterim } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { carePlaces } from "../../lib/crisis/text-places";
import { say } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareProps } from "./care-props";
import { SourceNote } from "./source-note";

/** What to do when no care at the level is available, labeled as a stopgap. The level stays the same. */
export function Stopgap({ texts, situation, region }: CareProps) {
  const { care, carePages } = texts;
  const numbers = carePlaces(region, texts.locale);
  const steps = interimPlan(situation);
  const sources = sourcesOfInterim(steps);
  return (
    <>
      <p>
        <strong className="label">{carePages.stopgap.label}</strong> <span>{care.nextSteps.interimLead}</span>
      </p>
      <ul className="check-list">
        {steps.map((id) => (
          <li key={id} data-interim={id}>
            <KeywordsAsIs text={fill(say(care.nextSteps.interim[id], situation.voice), numbers)} />
          </li>
        ))}
      </ul>
      {sources.length > 0 && <SourceNote ids={sources} texts={texts} />}
    </>
  );
}
