import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import type { Guidance } from "../../lib/crisis/guidance";
import { kindWords } from "../../lib/crisis/kind-words";
import { DEFAULT_REGION, idsIn, type Region } from "../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../lib/crisis/text-places";
import { say, type Voice } from "../../lib/questionnaire/words";
import type { LocalCare } from "../../lib/site/local-care";
import { CircumstanceWords } from "./circumstance-words";
import { Doors } from "./doors";
import { AlsoLines, LifelineKeys } from "./further-lines";
import { HonestAnswers } from "./honest-answers";
import { KeywordsAsIs } from "./keywords-as-is";
import { LeaveLink } from "./leave-link";
import { LocalLine } from "./local-line";
import { OverdoseCard } from "./overdose-card";
import { RegionChoice } from "./region-choice";

interface Props {
  readonly guidance: Guidance;
  readonly voice: Voice;
  readonly minor: boolean;
  readonly region: Region;
  readonly words: CrisisWords;
  readonly helpHref: string;
  /** The crisis line of this copy's area, if it has one. */
  readonly nearby?: LocalCare["crisis"] | undefined;
  /** Rank of the heading: 1 if this is the whole page, 2 if it is part of one. */
  readonly rank: 1 | 2;
}

/** What to do about an acute risk: the right number first, then what to do in the meantime. */
export function CrisisHelp({ guidance, voice, minor, region, words, helpHref, nearby, rank }: Props) {
  const numbers = helpPlaces(region, words.language);
  const text = (said: Parameters<typeof say>[0]) => fill(say(said, voice), numbers);
  const [first, ...others] = guidance.kinds;
  if (first === undefined) return null;
  const [Heading, Below] = rank === 1 ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const lead = kindWords(first, guidance, words);
  // Its cost and its menu keys are below its own number.
  const hasLifeline = idsIn(region, guidance.doors).includes("988");
  const declined = guidance.circumstances.filter((one) => one === "declined");
  const rest = guidance.circumstances.filter((one) => one !== "declined");
  return (
    <div className="card card-emergency" data-help="crisis" data-kinds={guidance.kinds.join(" ")}>
      {guidance.wayOut && (
        <p>
          <LeaveLink text={words.wayOut} className="button button-quiet" />
        </p>
      )}
      <Heading tabIndex={-1}>
        <KeywordsAsIs text={text(lead.heading)} />
      </Heading>
      <CircumstanceWords circumstances={declined} {...{ voice, region, words }} />
      <p className="page-lead">
        <KeywordsAsIs text={text(lead.lead)} />
      </p>
      <Doors doors={guidance.doors} region={region} words={words} />
      {hasLifeline && (
        <>
          <p className="small">
            <KeywordsAsIs text={fill(words.regions[region].free, numbers)} />
          </p>
          <LifelineKeys {...{ region, words }} />
          {nearby && region === DEFAULT_REGION && <LocalLine line={nearby} heading={Below} />}
        </>
      )}
      <ul>
        {lead.now.map((step) => (
          <li key={say(step, "self")}>
            <KeywordsAsIs text={text(step)} />
          </li>
        ))}
      </ul>
      {guidance.overdoseCard && <OverdoseCard words={words.overdose} region={region} heading={Below} />}
      {guidance.confusion && (
        <div data-help="confusion">
          <Below>{words.confusion.title}</Below>
          <ul>
            {words.confusion.tell.map((line) => (
              <li key={say(line, "self")}>
                <KeywordsAsIs text={text(line)} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.map((kind) => {
        const its = kindWords(kind, guidance, words);
        return (
          <div key={kind}>
            <Below>{words.alsoHeading}</Below>
            <p>
              <KeywordsAsIs text={text(its.lead)} />
            </p>
            <ul>
              {its.now.map((step) => (
                <li key={say(step, "self")}>
                  <KeywordsAsIs text={text(step)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <CircumstanceWords circumstances={rest} {...{ voice, region, words }} />
      {minor && (
        <p>
          <KeywordsAsIs text={text(words.teen)} />
        </p>
      )}
      {/* Not for emergencies, so below the instructions and away from the main numbers. */}
      <AlsoLines also={guidance.also} {...{ region, words }} />
      {!hasLifeline && <LifelineKeys {...{ region, words }} />}
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
