import { isAsking, recheckOn, todayStep } from "../../../lib/care/next-steps";
import { fill } from "../../../lib/content/fill";
import { carePlaces } from "../../../lib/crisis/text-places";
import { dayText } from "../../../lib/dates/clock-text";
import { say } from "../../../lib/questionnaire/words";
import type { CareProps } from "../../_care/care-props";
import { KeywordsAsIs } from "../../_components/keywords-as-is";

interface Props extends CareProps {
  /** The date of the result, as "2026-11-30". */
  readonly today: string;
}

/** One thing to do today, with the words to say, and the date to check again. */
export function ResultToday({ texts, situation, region, today }: Props) {
  const { nextSteps } = texts.care;
  const { voice, level } = situation;
  const numbers = carePlaces(region, texts.locale);
  const step = todayStep(situation);
  const { title, text } = nextSteps.today[step];
  return (
    <section className="card card-accent" data-today={step}>
      <p className="label">{nextSteps.todayTitle}</p>
      <h2>{say(title, voice)}</h2>
      <p className="page-lead">
        <KeywordsAsIs text={fill(say(text, voice), numbers)} />
      </p>
      {level && isAsking(step) && (
        <blockquote>
          <p>{`“${texts.levels[level].ask}”`}</p>
        </blockquote>
      )}
      <p>
        <KeywordsAsIs text={fill(texts.carePages.wait.any, numbers)} />
      </p>
      <p data-recheck={recheckOn(situation, today)}>
        {fill(say(nextSteps.recheck, voice), { date: dayText(recheckOn(situation, today), texts.locale) })}
      </p>
    </section>
  );
}
