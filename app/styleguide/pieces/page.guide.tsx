import { SiteDocument } from "../../_components/site-document";
import { textsOf } from "../../_content/site-texts";
import { GuideHelp } from "../guide-help";
import { GuidePictures } from "../guide-pictures";
import { GuideQuestions } from "../guide-questions";
import { GuideResult } from "../guide-result";
import { GuideTokens } from "../guide-tokens";
import "../../_styles/week.css";
import "../../_styles/cost.css";
import "../../_styles/levels.css";
import "../styleguide.css";

/** The pieces in the device's theme. */
export default function PiecesPage() {
  const texts = textsOf("en");
  const { care, carePages, forScreening } = texts;
  return (
    <SiteDocument locale="en" texts={texts}>
      <div className="stack guide">
        <GuideTokens />
        <GuideQuestions texts={forScreening} />
        <GuideHelp texts={forScreening} />
        <GuidePictures texts={{ ...forScreening, care, carePages }} />
        <GuideResult texts={forScreening} />
      </div>
    </SiteDocument>
  );
}
