import type { Metadata } from "next";
import { fill } from "../../../lib/content/fill";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { DEFAULT_REGION } from "../../../lib/crisis/lines-in-region";
import { inSite } from "../../../lib/site/address.mjs";
import { textsOf } from "../../_content/site-texts";
import { type LocaleParams, localeOf } from "../locale-params";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site } = textsOf(await localeOf(params));
  return { title: `${site.nav.privacy} · ${site.name}` };
}

export default async function PrivacyPage({ params }: LocaleParams) {
  const { privacy, leave, forScreening } = textsOf(await localeOf(params));
  const { owner } = forScreening;
  const numbers = doorNumbers(DEFAULT_REGION);
  return (
    <div className="stack">
      <h1>{privacy.title}</h1>
      <p className="page-lead">{privacy.lead}</p>
      {privacy.statements.map(({ title, text }) => (
        <section key={title} className="plain">
          <h2>{title}</h2>
          <p>{fill(text, numbers)}</p>
        </section>
      ))}
      {owner && (
        <section className="plain" data-owner-privacy="">
          <h2>{owner.privacy.title}</h2>
          <p>
            {owner.privacy.unseen} {owner.contact}
          </p>
          {owner.privacy.own && <p>{owner.privacy.own}</p>}
        </section>
      )}
      <section className="card card-accent">
        <h2>{privacy.check.title}</h2>
        <ol>
          {privacy.check.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section id="leave" className="plain">
        <h2>{leave.about.title}</h2>
        <p>{leave.about.lead}</p>
        <p>{leave.about.shift}</p>
        <h3>{leave.about.cannotTitle}</h3>
        <ul>
          {leave.about.cannot.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section id="parts" className="plain">
        <h2>{privacy.parts.title}</h2>
        <ul>
          <li>
            <a href={inSite("/licenses.txt")}>{privacy.parts.licenses}</a>
          </li>
          <li>
            <a href={inSite("/sbom.json")}>{privacy.parts.list}</a>
          </li>
        </ul>
      </section>
    </div>
  );
}
