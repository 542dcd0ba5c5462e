import type { PaperWords } from "../../../lib/content/words";
import type { PaperBlock } from "../../../lib/report/paper/block";
import type { Paper } from "../../../lib/report/paper/paper";
import { PaperBlockView } from "./paper-block-view";
import { PaperBoxView } from "./paper-box-view";
import { PaperAsksView, PaperByHandView, PaperReviewView } from "./paper-by-hand-view";
import { PaperCodeView } from "./paper-code-view";
import { PaperGroupView } from "./paper-lines-view";
import { PaperMeasuresView } from "./paper-measures-view";
import { PrintedOn } from "./printed-on";
import type { LockedPicture } from "./use-printed-code";

interface Props {
  readonly paper: Paper;
  readonly words: PaperWords;
  readonly large: boolean;
  readonly code: LockedPicture | null;
  /** Who runs this copy of the site; absent if no owner is configured. */
  readonly owner?: string | undefined;
  /** Rank of its title heading: 2 if it is part of a page on screen. */
  readonly rank?: 1 | 2;
}

interface Behind {
  readonly title: string;
  readonly blocks: readonly PaperBlock[];
  readonly rank: 1 | 2;
}

function BehindBlocks({ title, blocks, rank }: Behind) {
  const Heading = rank === 1 ? "h2" : "h3";
  return (
    <>
      <Heading>{title}</Heading>
      <div className="print-columns">
        {blocks.map((block) => (
          <PaperBlockView key={block.id} block={block} level={rank === 1 ? 3 : 4} />
        ))}
      </div>
    </>
  );
}

/**
 * The printed document in one language. For a clinician: a first page of lines in fixed places, then every answer. On
 * screen, where it is part of a page, `rank` is 2.
 */
export function PaperView({ paper, words, large, code, owner, rank = 1 }: Props) {
  const Title = rank === 1 ? "h1" : "h2";
  const below = rank === 1 ? 2 : 3;
  const { head, notice, unfinished, box, safety, measures, life, necessity, review } = paper;
  return (
    <article
      className={`${rank === 1 ? "print-only" : "no-print"} print-document${large ? " print-large" : ""}`}
      lang={paper.locale}
      data-paper={paper.version}
      // Instruments and scores must stay as published, in the language chosen for the print, so browsers should not
      // translate them.
      translate="no"
    >
      <header>
        <Title className="print-title">{head.title}</Title>
        <p>{head.by}</p>
        <dl className="print-facts">
          {head.facts.map(({ id, label, value }) => (
            <div key={id} data-fact={id}>
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
          {owner && (
            <div data-print-owner="">
              <dt>{words.facts.runBy}</dt>
              <dd>{owner}</dd>
            </div>
          )}
        </dl>
        <p>{head.unverified}</p>
        {unfinished && <p className="print-unfinished">{unfinished}</p>}
        {head.byHand.length > 0 && <PaperByHandView byHand={head.byHand} />}
      </header>
      {notice && <p className="print-notice">{notice}</p>}
      <PaperBoxView box={box} rank={below} />
      {safety && <PaperGroupView group={safety} rank={below} />}
      <PaperMeasuresView measures={measures} items={paper.version === "full"} rank={below} />
      <div className="sheet-pairs">
        {life.map((group) => (
          <PaperGroupView key={group.id} group={group} rank={below} />
        ))}
      </div>
      {necessity && <PaperGroupView group={necessity} rank={below} />}
      {paper.words && <PaperGroupView group={paper.words} rank={below} />}
      {paper.asks && <PaperAsksView asks={paper.asks} rank={below} />}
      {review && <PaperReviewView review={review} />}
      <footer>
        <p>{paper.closing.join(" ")}</p>
      </footer>
      {(paper.behind.length > 0 || code) && (
        <section className={paper.version === "full" ? "print-behind" : "print-beside"}>
          {code && <PaperCodeView code={code} words={words.code} />}
          {paper.behind.length > 0 && <BehindBlocks title={words.behind} blocks={paper.behind} rank={rank} />}
          {paper.found.length > 0 && <BehindBlocks title={words.found} blocks={paper.found} rank={rank} />}
        </section>
      )}
    </article>
  );
}
