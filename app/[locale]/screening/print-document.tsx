import type { PaperWords } from "../../../lib/content/paper-words";
import type { ReportWords } from "../../../lib/content/report-words";
import type { QrPicture } from "../../../lib/exchange/answer-qr";
import type { Paper } from "../../../lib/report/paper/paper";
import { PrintBlock } from "./print-block";
import { PrintCode } from "./print-code";
import { PrintLevel } from "./print-level";

interface Props {
  readonly paper: Paper;
  readonly words: PaperWords;
  readonly print: ReportWords["print"];
  readonly large: boolean;
  readonly code: QrPicture | null;
}

/** What is printed, in one language: one side of summary for a clinician, then every answer. Hidden on screen. */
export function PrintDocument({ paper, words, print, large, code }: Props) {
  return (
    <article
      className={`print-only print-document print-fit-${paper.fit}${large ? " print-large" : ""}`}
      lang={paper.locale}
      data-paper={paper.version}
    >
      <header>
        <h1>{paper.title}</h1>
        <p className="print-by">{paper.lead}</p>
        <p className="print-help">{paper.help}</p>
        <dl className="print-facts">
          {paper.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {paper.notice && <p className="print-notice">{paper.notice}</p>}
      {paper.safety && (
        <div className={paper.safetyInShort ? "print-safety print-safety-short" : "print-safety"}>
          <PrintBlock block={paper.safety} />
        </div>
      )}
      <PrintLevel level={paper.level} />
      <div className="print-columns">
        {paper.blocks.map((block) => (
          <PrintBlock key={block.id} block={block} />
        ))}
      </div>
      <footer>
        {paper.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
      {(paper.answers.length > 0 || code) && (
        <section className="print-answers">
          {code && <PrintCode picture={code} words={words.code} />}
          <h2>{print.answers}</h2>
          <div className="print-answer-blocks">
            {paper.answers.map((block) => (
              <PrintBlock key={block.id} block={block} level={3} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}
