import { type SignAction, warningSigns } from "../../lib/care/next-steps";
import { fill } from "../../lib/content/fill";
import { carePlaces } from "../../lib/crisis/text-places";
import { say } from "../../lib/questionnaire/words";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareProps } from "./care-props";

/** Signs that things are getting worse, grouped by what to do about them; most urgent first. */
export function WarningSigns({ texts, situation, region }: CareProps) {
  const { nextSteps } = texts.care;
  const signs = warningSigns(situation);
  const actions: readonly SignAction[] = [...new Set(signs.map(({ action }) => action))];
  return (
    <dl className="signs">
      {actions.map((action) => (
        <div key={action} data-action-for={action}>
          <dt>
            <KeywordsAsIs
              text={fill(say(nextSteps.actions[action], situation.voice), carePlaces(region, texts.locale))}
            />
          </dt>
          {signs
            .filter((sign) => sign.action === action)
            .map(({ id }) => (
              <dd key={id} data-sign={id}>
                {say(nextSteps.signs[id], situation.voice)}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}
