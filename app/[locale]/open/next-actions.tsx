import { useState } from "react";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { inSite } from "../../../lib/site/address.mjs";
import { answerAgain, continueWith, holdsAnswers } from "./carry-on";
import type { OpenedCheck } from "./opened-check";

interface Props {
  readonly latest: OpenedCheck;
  readonly checks: readonly OpenedCheck[];
  readonly texts: ScreeningTexts;
}

type Way = "continue" | "again";

/** What to do next with opened answers. Asks before replacing answers that are already in the tab. */
export function NextActions({ latest, checks, texts }: Props) {
  const words = texts.exchange.open;
  const [asking, setAsking] = useState<Way | null>(null);
  // Counts refusals, so that each one re-renders the message and a screen reader announces it again.
  const [refused, setRefused] = useState(0);
  const go = (way: Way) => {
    const done = way === "continue" ? continueWith(latest) : answerAgain(checks);
    if (done) window.location.assign(inSite(`/${texts.locale}/screening/`));
    setRefused(done ? 0 : refused + 1);
    setAsking(null);
  };
  const choose = (way: Way) => (holdsAnswers() ? setAsking(way) : go(way));
  return (
    <>
      <ul className="file-buttons">
        <li>
          <button type="button" className="button" data-action="again" onClick={() => choose("again")}>
            {words.again}
          </button>
          <p className="small">{words.againHint}</p>
        </li>
        <li>
          <button
            type="button"
            className="button button-quiet"
            data-action="continue"
            onClick={() => choose("continue")}
          >
            {words.continue}
          </button>
          <p className="small">{words.continueHint}</p>
        </li>
      </ul>
      <div role="alert">
        {refused > 0 && (
          <p key={refused} className="card card-sun">
            {words.full}
          </p>
        )}
        {asking && (
          <div className="card card-sun">
            <p>{words.replace}</p>
            <div className="actions">
              <button type="button" className="button" data-action="replace" onClick={() => go(asking)}>
                {words.replaceYes}
              </button>
              <button type="button" className="button button-quiet" onClick={() => setAsking(null)}>
                {words.replaceNo}
              </button>
            </div>
          </div>
        )}
      </div>
    </>
  );
}
