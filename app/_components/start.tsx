import { inSite } from "../../lib/site/address.mjs";
import type { SiteTexts } from "../_content/site-texts";
import { LevelLadder } from "./level-ladder";

/** The start page: what this is at a glance, and the way in. */
export function Start({ texts }: { readonly texts: SiteTexts }) {
  const { start, locale, forScreening } = texts;
  return (
    <div className="stack start">
      <div className="hero">
        <div>
          <h1>{start.title}</h1>
          <p className="lead">{start.lead}</p>
          <div className="actions">
            <a className="button" data-action="start" href={inSite(`/${locale}/screening/`)}>
              {start.begin}
            </a>
          </div>
          <p className="small soft promise">
            {start.time} {start.promise}
          </p>
          {forScreening.owner && <p className="small soft">{forScreening.owner.runs}</p>}
        </div>
        <LevelLadder level={null} levels={forScreening.levels} words={forScreening.report} />
      </div>
      <div className="facts">
        {start.facts.map(({ title, text }) => (
          <section key={title}>
            <h2>{title}</h2>
            <p>{text}</p>
          </section>
        ))}
      </div>
      <section>
        <h2>{start.how.title}</h2>
        <ol className="steps">
          {start.how.steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      </section>
      <section>
        <h2>{start.is.title}</h2>
        <ul>
          {start.is.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
