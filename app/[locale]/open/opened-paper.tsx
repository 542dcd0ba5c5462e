import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { PrintDocument } from "../screening/print-document";
import { usePageFooter } from "../screening/use-page-footer";
import type { OpenedCheck } from "./opened-check";
import { paperOfCheck } from "./paper-of-check";

interface Props {
  readonly check: OpenedCheck;
  readonly texts: ScreeningTexts;
  readonly region: Region;
}

/** The clinician's page of opened answers, on screen as it will be printed. */
export function OpenedPaper({ check, texts, region }: Props) {
  const { footer } = texts.paper;
  usePageFooter(texts.report.print.found, footer.page, footer.of);
  const paper = paperOfCheck(check, texts, region);
  return <PrintDocument {...{ paper }} words={texts.paper} print={texts.report.print} large={false} code={null} />;
}
