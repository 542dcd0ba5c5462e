import type { SiteTexts } from "../_content/texts";
import { Island } from "../_islands/island";
import { EraseKept } from "./erase-kept";

export function SiteFooter({ texts }: { readonly texts: SiteTexts }) {
  const { site, locale, forScreening } = texts;
  return (
    <footer className="site-footer">
      <div className="column">
        <nav aria-label={site.footer.label}>
          <ul>
            <li>
              <a href={`/${locale}/`}>{site.nav.start}</a>
            </li>
            <li>
              <a href={`/${locale}/help-now/`}>{site.nav.help}</a>
            </li>
            <li>
              <a href={`/${locale}/privacy/`}>{site.nav.privacy}</a>
            </li>
            <li>
              <a href={`/${locale}/levels/`}>{texts.carePages.levels.nav}</a>
            </li>
            <li>
              <a href={`/${locale}/plan/`}>{texts.carePages.plan.title}</a>
            </li>
            <li>
              <a href={`/${locale}/method/`}>{texts.method.nav}</a>
            </li>
            <li>
              <a href={`/${locale}/questions/`}>{texts.questions.nav}</a>
            </li>
            <li>
              <a href={`/${locale}/questions/#${forScreening.glossary.id}`}>{forScreening.glossary.nav}</a>
            </li>
            <li>
              <a href={`/${locale}/open/`}>{texts.forScreening.exchange.open.title}</a>
            </li>
            <li>
              <a href={`/${locale}/offline/`}>{texts.offline.link}</a>
            </li>
          </ul>
        </nav>
        <Island name="erase-kept" of={EraseKept} props={{ words: forScreening.screening.erase }} />
        <p>{site.footer.notCare}</p>
        <p>{site.footer.sees}</p>
      </div>
    </footer>
  );
}
