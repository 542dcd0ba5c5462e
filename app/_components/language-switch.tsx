"use client";

import { usePathname } from "next/navigation";
import { addressIn, type Locale } from "../../lib/content/locales";
import { inSite } from "../../lib/site/address.mjs";

interface Props {
  readonly locale: Locale;
  readonly label: string;
  readonly languages: readonly { readonly locale: Locale; readonly name: string }[];
}

/**
 * The same page in the other languages, as plain links. It runs only at export time, when each page knows its path; on
 * the questions page a script adds the step.
 */
export function LanguageSwitch({ locale, label, languages }: Props) {
  const pathname = usePathname() ?? "/";
  return (
    <>
      {languages.map((each) => (
        <link
          key={each.locale}
          rel="alternate"
          hrefLang={each.locale}
          href={inSite(addressIn(each.locale, pathname))}
        />
      ))}
      <nav aria-label={label} className="languages" data-languages="">
        <ul>
          {languages.map((each) => (
            <li key={each.locale}>
              <a
                href={inSite(addressIn(each.locale, pathname))}
                lang={each.locale}
                hrefLang={each.locale}
                aria-current={each.locale === locale ? "true" : undefined}
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
