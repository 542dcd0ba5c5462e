import type { ScreeningTexts } from "../../lib/content/text-bundles";
import type { Region } from "../../lib/crisis/lines-in-region";
import type { Report } from "../../lib/report/report";
import type { TwoViews } from "../../lib/report/two-views";
import { inSite } from "../../lib/site/address.mjs";
import { HelpStays } from "../[locale]/screening/help-stays";

interface Props {
  readonly views: Pick<TwoViews, "acute">;
  /** The report of whoever is reading. */
  readonly report: Pick<Report, "voice" | "minor" | "guidance">;
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** Help for a danger that only the other side's answers show. The reader's own is above and not repeated. */
export function ViewsHelp({ views, report, texts, region }: Props) {
  const own = report.guidance?.kinds ?? [];
  return (
    <HelpStays
      kinds={views.acute.filter((kind) => !own.includes(kind))}
      voice={report.voice}
      minor={report.minor}
      region={region}
      helpHref={inSite(`/${texts.locale}/help-now/`)}
      words={texts.crisis}
    />
  );
}
