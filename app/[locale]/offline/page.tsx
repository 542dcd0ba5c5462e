import type { Metadata } from "next";
import { fill } from "../../../lib/content/fill";
import { DEFAULT_REGION, oldestCheck } from "../../../lib/crisis/lines-in-region";
import { dayText } from "../../../lib/dates/clock-text";
import { ScriptsMissing } from "../../_components/scripts-missing";
import { textsOf } from "../../_content/site-texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { KeepOffline } from "./keep-offline";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, offline } = textsOf(await localeOf(params));
  return { title: `${offline.title} · ${site.name}` };
}

export default async function OfflinePage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const texts = textsOf(locale);
  const { offline } = texts;
  return (
    <div className="stack">
      <h1>{offline.title}</h1>
      <p className="page-lead">{offline.lead}</p>
      <Island name="offline" of={KeepOffline} props={{ words: offline }} />
      <noscript>
        <p className="card card-sun">{offline.noScript}</p>
      </noscript>
      <ScriptsMissing texts={texts} comes="by itself" />
      <ul>
        {offline.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p data-checked="">{fill(offline.checked, { date: dayText(oldestCheck(DEFAULT_REGION), locale) })}</p>
    </div>
  );
}
