import type { Metadata } from "next";
import { ScriptsMissing } from "../../_components/scripts-missing";
import { textsOf } from "../../_content/site-texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { OldEngine } from "../screening/no-script";
import { OpenView } from "./open-view";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, forScreening } = textsOf(await localeOf(params));
  return { title: `${forScreening.exchange.open.title} · ${site.name}`, robots: { index: false } };
}

/** Opens, on this device, answers saved in a file or on paper. */
export default async function OpenPage({ params }: LocaleParams) {
  const texts = textsOf(await localeOf(params));
  const { forScreening } = texts;
  const { open } = forScreening.exchange;
  return (
    <>
      <div className="no-print">
        <h1>{open.title}</h1>
        <p className="page-lead">{open.lead}</p>
        <noscript>
          <p className="card card-sun">{open.noScript}</p>
        </noscript>
        <OldEngine texts={texts} />
        <ScriptsMissing texts={texts} comes="by itself" />
      </div>
      <Island name="open" of={OpenView} props={{ texts: forScreening }} />
    </>
  );
}
