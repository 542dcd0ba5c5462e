import type { PaperWords } from "../../../lib/content/paper-words";
import type { ReportWords } from "../../../lib/content/report-words";
import type { Paper } from "../../../lib/report/paper/paper";
import { PrintBlock } from "./print-block";
import { PrintCode } from "./print-code";
import { PrintLevel } from "./print-level";
import { PrintedOn } from "./printed-on";
import type { LockedPicture } from "./use-printed-code";

interface Props {
  readonly paper: Paper;
  readonly words: PaperWords;
  readonly print: ReportWords["print"];
  readonly large: boolean;
  readonly code: LockedPicture | null;
  /** The rank of its title: 2 where it is part of a page on screen. */
  readonly rank?: 1 | 2;
}

/** Letters of a fact that stay in one line. */
const SHORT_FACT = 20;

/** What is printed, in one language: one side of summary for a clinician, then every answer. On screen where it is told its rank there. */
export function PrintDocument({ paper, words, print, large, code, rank = 1 }: Props) {
  const [Title, Heading] = rank === 1 ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  const below = rank === 1 ? 2 : 3;
  return (
    <article
      className={`${rank === 1 ? "print-only" : "no-print"} print-document print-fit-${paper.fit}${large ? " print-large" : ""}`}
      lang={paper.locale}
      data-paper={paper.version}
      // For a clinician: instruments and scores stand as published, in a language that was chosen for it.
      translate="no"
    >
      <header>
        <Title className="print-title">{paper.title}</Title>
        <p className="print-by">{paper.lead}</p>
        {paper.unfinished && <p className="print-unfinished">{paper.unfinished}</p>}
        <p className="print-help">{paper.help}</p>
        <dl className="print-facts">
          {paper.facts.map(({ label, value }) => (
            <div key={label} className={value.length <= SHORT_FACT ? "print-fact-short" : undefined}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {rank === 1 && (
            <div>
              <dt>{words.facts.printed}</dt>
              <dd>
                <PrintedOn texts={{ locale: paper.locale, paper: words }} />
              </dd>
            </div>
          )}
        </dl>
      </header>
      {paper.notice && <p className="print-notice">{paper.notice}</p>}
      {paper.safety && (
        <div className={paper.safetyInShort ? "print-safety print-safety-short" : "print-safety"}>
          <PrintBlock block={paper.safety} level={below} />
        </div>
      )}
      <PrintLevel level={paper.level} rank={below} />
      <div className="print-columns">
        {paper.blocks.map((block) => (
          <PrintBlock key={block.id} block={block} level={below} />
        ))}
      </div>
      <footer>
        {paper.foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
      {(paper.answers.length > 0 || code) && (
        <section className="print-answers">
          {code && <PrintCode code={code} words={words.code} />}
          <Heading>{print.answers}</Heading>
          <div className="print-answer-blocks">
            {paper.answers.map((block) => (
              <PrintBlock key={block.id} block={block} level={rank === 1 ? 3 : 4} />
            ))}
          </div>
        </section>
      )}
    </article>
  );
}
