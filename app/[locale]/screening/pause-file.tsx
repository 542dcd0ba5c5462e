import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import type { AnswerTimes } from "../../../lib/exchange/answer-times";
import type { Answers } from "../../../lib/questionnaire/answers";
import { inSite } from "../../../lib/site/address.mjs";
import { FileButtons } from "../../_exchange/file-buttons";
import { keptRelation } from "./use-print-choice";

interface Props {
  readonly answers: Answers;
  readonly times: AnswerTimes;
  readonly texts: ScreeningTexts;
}

/** For continuing on another day: a file with the answers so far, and where to open it again. */
export function PauseFile({ answers, times, texts }: Props) {
  const { pause } = texts.screening;
  return (
    <>
      <p>
        <span>{pause.file}</span> <a href={inSite(`/${texts.locale}/open/`)}>{texts.exchange.open.title}</a>
      </p>
      <FileButtons
        {...{ answers, times, texts }}
        relation={keptRelation(answers)}
        language={texts.locale}
        kinds={["save"]}
      />
      <p className="small">{texts.exchange.keep.private}</p>
    </>
  );
}
