import type { Metadata } from "next";
import { inSite } from "../../../lib/site/address.mjs";
import { ScriptsMissing } from "../../_components/scripts-missing";
import { textsOf } from "../../_content/site-texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { PlanView } from "./plan-view";
import "../../_styles/week.css";
import "../../_styles/cost.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, carePages } = textsOf(await localeOf(params));
  return { title: `${carePages.plan.title} · ${site.name}` };
}

/** The week planner and the cost estimator, for people who have not answered anything. */
export default async function PlanPage({ params }: LocaleParams) {
  const texts = textsOf(await localeOf(params));
  const { care, carePages, forScreening } = texts;
  const { locale, local, levels, report, glossary } = forScreening;
  const { plan } = carePages;
  return (
    <>
      <h1>{plan.title}</h1>
      <p className="page-lead">{plan.lead}</p>
      <noscript>
        <p className="card card-sun">
          {plan.needsScript} <a href={inSite(`/${locale}/levels/`)}>{carePages.levels.title}</a>
        </p>
      </noscript>
      <ScriptsMissing texts={texts} comes="by itself" />
      <Island
        name="plan"
        of={PlanView}
        props={{ texts: { locale, local, care, carePages, levels, report, glossary } }}
      />
    </>
  );
}
