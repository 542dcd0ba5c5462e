import type { Locale } from "../../lib/content/locales";
import { site } from "../../lib/site/site.mjs";
import { KIOSK_WORDS } from "../_content/site-owner-texts";
import { Island } from "../_islands/island";
import { InFrame } from "./in-frame";
import { Kiosk } from "./kiosk";

/** Parts that a copy of the site includes only if its settings ask for them; other copies do not load their scripts. */
export function SiteModes({ locale }: { readonly locale: Locale }) {
  const { embedIn, kiosk } = site;
  return (
    <>
      {embedIn.length > 0 && <Island name="in-frame" of={InFrame} props={{ embedIn }} />}
      {kiosk && (
        <Island
          name="kiosk"
          of={Kiosk}
          props={{
            times: { idleSeconds: kiosk.idleSeconds, warnSeconds: kiosk.warnSeconds },
            words: KIOSK_WORDS[locale],
          }}
        />
      )}
    </>
  );
}
