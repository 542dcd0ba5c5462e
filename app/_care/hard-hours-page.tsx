import { SAFETY_PROMPTS } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { carePlaces } from "../../lib/crisis/text-places";
import { say } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareProps } from "./care-props";

/** Blank lines for hard hours, to fill in by hand. Nothing is typed here, so nothing can be stored or found. */
export function HardHoursPage({ texts, situation, region }: CareProps) {
  const { safety } = texts.care.nextSteps;
  return (
    <div className="hard-hours" data-safety="">
      <h3>{safety.title}</h3>
      <p>
        <KeywordsAsIs text={fill(say(safety.lead, situation.voice), carePlaces(region, texts.locale))} />
      </p>
      <ol className="blanks">
        {SAFETY_PROMPTS.map((prompt) => (
          <li key={prompt}>{say(safety.prompts[prompt], situation.voice)}</li>
        ))}
      </ol>
      <p className="small soft no-print">{texts.carePages.wait.blank}</p>
    </div>
  );
}
