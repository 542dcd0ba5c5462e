"use client";

import { fill } from "../../../lib/content/fill";
import type { HelpNowWords } from "../../../lib/content/help-now-words";
import type { CrisisWords } from "../../../lib/content/words";
import { helpPartsIn } from "../../../lib/crisis/help-page";
import { DEFAULT_REGION, oldestCheck, regionOf } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { dayText } from "../../../lib/dates/clock-text";
import type { LocalCare } from "../../../lib/site/local-care";
import { useChosenRegion } from "../../_components/chosen-region";
import { Doors } from "../../_components/doors";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LocalLine } from "../../_components/local-line";
import { RegionChoice } from "../../_components/region-choice";
import { HelpSection } from "./help-section";

interface Props {
  readonly helpNow: HelpNowWords;
  readonly crisis: CrisisWords;
  /** The crisis line of this copy's area, if it has one. */
  readonly nearby?: LocalCare["crisis"] | undefined;
}

/** Everything about getting help, in the chosen region; readable without JavaScript. */
export function HelpContent({ helpNow, crisis, nearby }: Props) {
  const region = regionOf(useChosenRegion());
  const numbers = helpPlaces(region, crisis.language);
  const parts = helpPartsIn(region, helpNow);
  return (
    <div className="stack" data-region={region}>
      <h1>{helpNow.title}</h1>
      <p className="page-lead">
        <KeywordsAsIs text={fill(helpNow.lead, numbers)} />
      </p>
      <Doors doors={["988", "911"]} region={region} words={crisis} />
      {nearby && region === DEFAULT_REGION && <LocalLine line={nearby} heading="h2" />}
      <RegionChoice region={region} words={crisis} />
      <nav aria-label={helpNow.contents} className="card">
        <ul className="contents">
          {parts.map(({ section, words }) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{fill(words.heading, numbers)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(({ section, words }) => (
        <HelpSection key={section.id} {...{ section, words, crisis, region }} />
      ))}
      <p className="small soft">
        <KeywordsAsIs
          text={`${fill(crisis.checked, { date: dayText(oldestCheck(region), crisis.language) })} ${fill(crisis.unconfirmed, numbers)}`}
        />
      </p>
    </div>
  );
}
