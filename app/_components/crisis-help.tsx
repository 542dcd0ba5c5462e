import type { CrisisWords } from "../../lib/content/crisis-words";
import { fill } from "../../lib/content/fill";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import type { Guidance } from "../../lib/crisis/guidance";
import type { Region } from "../../lib/crisis/lines-in-region";
import { say, type Voice } from "../../lib/questionnaire/words";
import { Doors } from "./doors";
import { AlsoLines, LifelineKeys } from "./further-lines";
import { HonestAnswers } from "./honest-answers";
import { OverdoseCard } from "./overdose-card";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly guidance: Guidance;
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly words: CrisisWords;
  readonly helpHref: string;
  /** The heading's rank: 1 where this is the page, 2 where it is part of one. */
  readonly rank: 1 | 2;
}

/** What to do about an acute risk: the right door first, then what to do meanwhile. */
export function CrisisHelp({ guidance, voice, minor, region, words, helpHref, rank }: Props) {
  const numbers = doorNumbers(region);
  const text = (said: Parameters<typeof say>[0]) => fill(say(said, voice), numbers);
  const [first, ...others] = guidance.kinds;
  if (first === undefined) return null;
  const [Heading, Below] = rank === 1 ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const lead = words.kinds[first];
  return (
    <div className="card card-emergency" data-help="crisis" data-kinds={guidance.kinds.join(" ")}>
      <Heading tabIndex={-1}>{text(lead.heading)}</Heading>
      <p className="page-lead">{text(lead.lead)}</p>
      <Doors doors={guidance.doors} region={region} words={words} />
      <p className="small">{fill(words.regions[region].free, numbers)}</p>
      <LifelineKeys {...{ region, words }} />
      <ul>
        {lead.now.map((step) => (
          <li key={say(step, "self")}>{text(step)}</li>
        ))}
      </ul>
      {guidance.overdoseCard && <OverdoseCard words={words.overdose} region={region} heading={Below} />}
      {guidance.confusion && (
        <div data-help="confusion">
          <Below>{words.confusion.title}</Below>
          <ul>
            {words.confusion.tell.map((line) => (
              <li key={say(line, "self")}>{text(line)}</li>
            ))}
          </ul>
        </div>
      )}
      {others.map((kind) => (
        <div key={kind}>
          <Below>{words.alsoHeading}</Below>
          <p>{text(words.kinds[kind].lead)}</p>
          <ul>
            {words.kinds[kind].now.map((step) => (
              <li key={say(step, "self")}>{text(step)}</li>
            ))}
          </ul>
        </div>
      ))}
      {minor && <p>{text(words.teen)}</p>}
      {/* Not for emergencies: below what to do, away from the doors. */}
      <AlsoLines also={guidance.also} {...{ region, words }} />
      <RegionChoice region={region} words={words} />
      <p>{words.cannotContact}</p>
      <HonestAnswers {...{ voice, region, words }} />
      <p>
        <a href={helpHref} target="_blank" rel="noopener">
          {words.moreHelp}
        </a>
      </p>
    </div>
  );
}
