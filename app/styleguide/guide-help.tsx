"use client";

import { ACUTE_KINDS } from "../../lib/assessment/rule";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import { guidanceFor } from "../../lib/crisis/guidance";
import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import { CrisisHelp } from "../_components/crisis-help";
import { LineList } from "../_components/line-list";
import { SupportNotice } from "../_components/support-notice";
import { HelpStays } from "../[locale]/screening/help-stays";

const region = DEFAULT_REGION;
const helpHref = "/en/help-now/";

/** Help at the step, for each kind; help that stays; and the smaller help inside a page. */
export function GuideHelp({ texts }: { readonly texts: ScreeningTexts }) {
  const words = texts.crisis;
  return (
    <section id="help">
      <h2>Help</h2>
      <div className="guide-pairs">
        {ACUTE_KINDS.map((kind) => {
          const guidance = guidanceFor([kind]);
          return (
            guidance && (
              <CrisisHelp key={kind} {...{ guidance, region, words, helpHref }} voice="self" minor={false} rank={2} />
            )
          );
        })}
        <HelpStays kinds={["suicide"]} {...{ region, words, helpHref }} voice="self" minor={false} />
        <SupportNotice notices={["talk"]} {...{ region, words }} voice="self" />
      </div>
      <LineList {...{ region, words }} />
    </section>
  );
}
