import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import type { Report } from "../../../lib/report/report";
import { Doors } from "../../_components/doors";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LineList } from "../../_components/line-list";

interface Props {
  readonly report: Report;
  readonly texts: ScreeningTexts;
  readonly region: Region;
  /** True if this may be the page's main heading because nothing comes before it. */
  readonly leads: boolean;
}

const FOR_CHILDREN = ["988", "childhelp", "crisis-text-line"];

/** Under 13: no level. Crisis lines first, then who can help. */
export function ResultChildren({ report, texts, region, leads }: Props) {
  const { children } = texts.report;
  const Heading = report.guidance || !leads ? "h2" : "h1";
  return (
    <section data-children="">
      <Heading tabIndex={-1}>{children.title}</Heading>
      {!report.guidance && <Doors doors={["988", "911"]} region={region} words={texts.crisis} />}
      <p className="page-lead">{children.lead}</p>
      <ul>
        {children[report.voice].map((step) => (
          <li key={step}>
            <KeywordsAsIs text={fill(step, helpPlaces(region, texts.locale))} />
          </li>
        ))}
      </ul>
      <LineList
        region={region}
        words={texts.crisis}
        only={({ id }) => FOR_CHILDREN.includes(id)}
        heading={report.guidance ? "h3" : "h2"}
      />
    </section>
  );
}
