import type { Metadata } from "next";
import { dayText } from "../../../lib/care/clock-text";
import { fill } from "../../../lib/content/fill";
import { WORLD_DIRECTORY } from "../../../lib/crisis/crisis-lines";
import { doorNumbers } from "../../../lib/crisis/door-numbers";
import { HELP_SECTIONS } from "../../../lib/crisis/help-sections";
import { DEFAULT_REGION, oldestCheck } from "../../../lib/crisis/lines-in-region";
import { Doors } from "../../_components/doors";
import { textsOf } from "../../_content/texts";
import { type LocaleParams, localeOf } from "../locale-params";
import { HelpSection } from "./help-section";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, helpNow } = textsOf(await localeOf(params));
  return { title: `${helpNow.title} · ${site.name}` };
}

/** Everything about getting help, readable without a script. */
export default async function HelpNowPage({ params }: LocaleParams) {
  const { helpNow, forScreening } = textsOf(await localeOf(params));
  const { crisis } = forScreening;
  const region = DEFAULT_REGION;
  const numbers = doorNumbers(region);
  return (
    <div className="stack">
      <h1>{helpNow.title}</h1>
      <p className="page-lead">{fill(helpNow.lead, numbers)}</p>
      <Doors doors={["988", "911"]} region={region} words={crisis} />
      <p>
        {crisis.regions[region].elsewhere} {crisis.elsewhereLead}{" "}
        <a href={WORLD_DIRECTORY} rel="noreferrer noopener">
          findahelpline.com
        </a>
        .
      </p>
      <nav aria-label={helpNow.contents} className="card">
        <ul className="contents">
          {HELP_SECTIONS.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{fill(helpNow.sections[id].heading, numbers)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {HELP_SECTIONS.map((section) => (
        <HelpSection key={section.id} section={section} words={helpNow.sections[section.id]} {...{ crisis, region }} />
      ))}
      <p className="small soft">
        {fill(crisis.checked, { date: dayText(oldestCheck(region), crisis.language) })}{" "}
        {fill(crisis.unconfirmed, numbers)}
      </p>
    </div>
  );
}
