import type { ReactNode } from "react";
import { directionOf, type Locale } from "../../lib/content/locales";
import type { HelpBarWords } from "../../lib/content/words";
import { inSite } from "../../lib/site/address.mjs";
import { hasOwnStyles } from "../../lib/site/own-styles.mjs";
import { site } from "../../lib/site/site.mjs";
import type { SiteTexts } from "../_content/site-texts";
import { Island } from "../_islands/island";
import { SiteModes } from "../_site/site-modes";
import { textFont } from "../_styles/fonts";
import { HelpBar } from "./help-bar";
import { LeaveLink } from "./leave-link";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface Props {
  readonly locale: Locale;
  readonly texts: SiteTexts;
  readonly children: ReactNode;
}

/** Only the words the help bar shows, so that pages do not carry the rest of the crisis words. */
function helpBarWords({ forScreening }: SiteTexts): HelpBarWords {
  const { language, bar, channels, regions, regionChoice, elsewhereLead } = forScreening.crisis;
  return { language, bar, channels, regions, regionChoice, elsewhereLead };
}

/** The layout of every page in a language: help first, then the site's name, the page, and what the site is not. */
export function SiteDocument({ locale, texts, children }: Props) {
  return (
    <html lang={locale} dir={directionOf(locale)} className={textFont.variable}>
      {hasOwnStyles(site) && (
        <head>
          <link rel="stylesheet" href={inSite("/site.css")} />
        </head>
      )}
      <body>
        <a href="#main" className="skip-link">
          {texts.site.skip}
        </a>
        <Island
          name="help-bar"
          of={HelpBar}
          props={{ words: helpBarWords(texts), helpHref: inSite(`/${locale}/help-now/`) }}
        />
        <SiteHeader texts={texts} />
        <main id="main" className="column">
          <LeaveLink text={texts.leave.action} className="skip-link" />
          {children}
        </main>
        <SiteFooter texts={texts} />
        <SiteModes locale={locale} />
      </body>
    </html>
  );
}
