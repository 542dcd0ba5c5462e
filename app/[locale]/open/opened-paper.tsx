import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import type { Paper } from "../../../lib/report/paper/paper";
import { PrintDocument } from "../screening/print-document";
import { useFileName } from "../screening/use-file-name";
import { usePageFooter } from "../screening/use-page-footer";

interface Props {
  readonly paper: Paper;
  readonly texts: ScreeningTexts;
}

/** The clinician's page of opened answers, as it is printed. */
export function OpenedPaper({ paper, texts }: Props) {
  const { footer, fileName } = texts.paper;
  useFileName(fileName);
  usePageFooter(texts.report.print.found, footer.page, footer.of);
  return <PrintDocument {...{ paper }} words={texts.paper} print={texts.report.print} large={false} code={null} />;
}
