"use client";

import { HelpBar } from "./_components/help-bar";
import { brokenTexts } from "./_content/broken-texts";
import "./_styles/globals.css";

interface Props {
  readonly reset: () => void;
}

/** Where even the frame of the page broke: a new document that begins with the numbers. */
export default function EverythingBroke({ reset }: Props) {
  const { locale, broken, helpBar } = brokenTexts();
  return (
    <html lang={locale} data-broken="all">
      <body>
        <HelpBar words={helpBar} helpHref={`/${locale}/help-now/`} />
        <main className="column">
          <h1>{broken.title}</h1>
          <p className="page-lead">{broken.text}</p>
          <div className="actions">
            <button type="button" className="button" onClick={reset}>
              {broken.again}
            </button>
            <a className="button button-quiet" href={`/${locale}/`}>
              {broken.start}
            </a>
          </div>
        </main>
      </body>
    </html>
  );
}
