import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { Paper } from "../../../lib/report/paper/paper";
import { PaperView } from "../screening/paper-view";
import { useFileName } from "../screening/use-file-name";
import { usePageFooter } from "../screening/use-page-footer";

interface Props {
  readonly paper: Paper;
  readonly texts: ScreeningTexts;
}

/** The printed clinician's page of opened answers. */
export function OpenedPaper({ paper, texts }: Props) {
  const { footer, fileName } = texts.paper;
  useFileName(fileName);
  usePageFooter({ found: texts.report.print.found, ...footer }, [paper]);
  return <PaperView {...{ paper }} words={texts.paper} large={false} code={null} />;
}
