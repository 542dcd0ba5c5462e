import type { ReactNode } from "react";
import { directionOf, type Locale } from "../../lib/content/locales";
import type { SiteTexts } from "../_content/texts";
import { headingFont, textFont } from "../_styles/fonts";
import { HelpBar } from "./help-bar";
import { LeaveLink } from "./leave-link";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";

interface Props {
  readonly locale: Locale;
  readonly texts: SiteTexts;
  readonly children: ReactNode;
}

/** The frame of every page in a language: help first, then the site's name, the page, and what the site is not. */
export function SiteDocument({ locale, texts, children }: Props) {
  return (
    <html lang={locale} dir={directionOf(locale)} className={`${textFont.variable} ${headingFont.variable}`}>
      <body>
        <a href="#main" className="skip-link">
          {texts.site.skip}
        </a>
        <HelpBar words={texts.forScreening.crisis} helpHref={`/${locale}/help-now/`} />
        <SiteHeader texts={texts} />
        <main id="main" className="column">
          <LeaveLink text={texts.leave.action} className="skip-link" />
          {children}
        </main>
        <SiteFooter texts={texts} />
      </body>
    </html>
  );
}
