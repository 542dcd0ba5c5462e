"use client";

import type { ScreeningTexts } from "../../lib/content/text-bundles";
import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import { inSite } from "../../lib/site/address.mjs";
import { CrisisHelp } from "../_components/crisis-help";
import { LineList } from "../_components/line-list";
import { SupportNotice } from "../_components/support-notice";
import { HelpStays } from "../[locale]/screening/help-stays";
import { GUIDE_HELP } from "./guide-answers";
import { GuidePart } from "./guide-part";

const region = DEFAULT_REGION;
const helpHref = inSite("/en/help-now/");

/** Help at the step for each kind, help that stays, and the lesser help inside a page. */
export function GuideHelp({ texts }: { readonly texts: ScreeningTexts }) {
  const words = texts.crisis;
  return (
    <GuidePart id="help">
      <div className="guide-pairs">
        {GUIDE_HELP.map((guidance) => (
          <CrisisHelp
            key={guidance.kind}
            {...{ guidance, region, words, helpHref }}
            voice="self"
            minor={false}
            rank={2}
          />
        ))}
        <HelpStays kinds={["suicide"]} {...{ region, words, helpHref }} voice="self" minor={false} />
        <SupportNotice notices={["talk"]} {...{ region, words }} voice="self" minor={false} />
      </div>
      <LineList {...{ region, words }} />
    </GuidePart>
  );
}
