import { inSite } from "../../lib/site/address.mjs";
import { SiteDocument } from "../_components/site-document";
import { textsOf } from "../_content/site-texts";
import { GUIDE_WORDS } from "./guide-words";
import "./styleguide.css";

const THEMES = ["light", "dark"] as const;

/**
 * Every piece of the design in both themes, side by side. It is a page only in development and with STYLEGUIDE=1, when
 * .guide.tsx counts as a page extension; it is never on the published site.
 */
export default function StyleguidePage() {
  return (
    <SiteDocument locale="en" texts={textsOf("en")}>
      <h1>{GUIDE_WORDS.title}</h1>
      <p className="page-lead">{GUIDE_WORDS.lead}</p>
      <div className="guide-themes">
        {THEMES.map((theme) => (
          <iframe key={theme} className={`guide-${theme}`} src={inSite("/styleguide/pieces/")} title={theme} />
        ))}
      </div>
    </SiteDocument>
  );
}
