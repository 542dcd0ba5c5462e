import { FIRST_LOCALE } from "../../lib/site/site-languages";
import { SiteDocument } from "../_components/site-document";
import { KIOSK_WORDS } from "../_content/site-owner-texts";
import { textsOf } from "../_content/site-texts";
import { Island } from "../_islands/island";
import { KioskStart } from "../_site/kiosk-start";

/** Opened once on each shared tablet. The build omits it from a copy without tablet settings. */
export default function KioskPage() {
  const { start } = KIOSK_WORDS[FIRST_LOCALE];
  return (
    <SiteDocument locale={FIRST_LOCALE} texts={textsOf(FIRST_LOCALE)}>
      <h1>{start.title}</h1>
      <Island name="kiosk-start" of={KioskStart} props={{ words: start }} />
      <noscript>
        <p>{start.failed}</p>
      </noscript>
    </SiteDocument>
  );
}
