"use client";

import { usePathname } from "next/navigation";
import type { MouseEvent } from "react";
import { addressIn, type Locale } from "../../lib/content/locales";

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly languages: readonly { readonly locale: Locale; readonly name: string }[];
}

/** The place on the page is in the part after "#", which no server sees; the answers are in the tab. */
const keepPlace = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
  currentTarget.hash = window.location.hash;
};

/** The same page in the other languages: plain links that, with scripts, keep the step too. */
export function LanguageSwitch({ locale, label, languages }: Props) {
  const pathname = usePathname() ?? "/";
  return (
    <>
      {languages.map((each) => (
        <link key={each.locale} rel="alternate" hrefLang={each.locale} href={addressIn(each.locale, pathname)} />
      ))}
      <nav aria-label={label} className="languages" data-languages="">
        <ul>
          {languages.map((each) => (
            <li key={each.locale}>
              <a
                href={addressIn(each.locale, pathname)}
                lang={each.locale}
                hrefLang={each.locale}
                aria-current={each.locale === locale ? "true" : undefined}
                onClick={keepPlace}
              >
                {each.name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
