import { inSite } from "../../lib/site/address.mjs";
import type { SiteTexts } from "../_content/site-texts";
import { Island } from "../_islands/island";
import { EraseKept } from "./erase-kept";
import { OwnerNote } from "./owner-note";

export function SiteFooter({ texts }: { readonly texts: SiteTexts }) {
  const { site, locale, forScreening } = texts;
  return (
    <footer className="site-footer">
      <div className="column">
        <nav aria-label={site.footer.label}>
          <ul>
            <li>
              <a href={inSite(`/${locale}/`)}>{site.nav.start}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/help-now/`)}>{site.nav.help}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/privacy/`)}>{site.nav.privacy}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/levels/`)}>{texts.carePages.levels.nav}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/plan/`)}>{texts.carePages.plan.title}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/method/`)}>{texts.method.nav}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/questions/`)}>{texts.questions.nav}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/questions/#${forScreening.glossary.id}`)}>{forScreening.glossary.nav}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/open/`)}>{texts.forScreening.exchange.open.title}</a>
            </li>
            <li>
              <a href={inSite(`/${locale}/offline/`)}>{texts.offline.link}</a>
            </li>
          </ul>
        </nav>
        <Island name="erase-kept" of={EraseKept} props={{ words: forScreening.screening.erase }} />
        {forScreening.owner && <OwnerNote owner={forScreening.owner} />}
        <p>{site.footer.notCare}</p>
        <p>{site.footer.sees}</p>
      </div>
    </footer>
  );
}
