import type { Metadata } from "next";
import { HELP_SOURCES } from "../../../lib/care/help-sources";
import { SourceNote } from "../../_care/source-note";
import { textsOf } from "../../_content/site-texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { HelpContent } from "./help-content";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, helpNow } = textsOf(await localeOf(params));
  return { title: `${helpNow.title} · ${site.name}` };
}

/** The sources are last and collapsed, so that no one in a crisis has to read past them. */
export default async function HelpNowPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { helpNow, forScreening, carePages } = textsOf(locale);
  return (
    <>
      <Island
        name="help-now"
        of={HelpContent}
        props={{ helpNow, crisis: forScreening.crisis, nearby: forScreening.local?.crisis }}
      />
      <details>
        <summary>{carePages.sources.title}</summary>
        <SourceNote ids={Object.values(HELP_SOURCES).flat()} texts={{ carePages, locale }} />
      </details>
    </>
  );
}
