import type { PaperGroup, PaperLine } from "../../../lib/report/paper/paper-line";

/** Lines of the first page, each with its name before its text. */
export function PaperLinesView({ lines }: { readonly lines: readonly PaperLine[] }) {
  return (
    <dl className="sheet-lines">
      {lines.map(({ id, label, text, after, strong, language }) => (
        <div key={id} data-line={id} className={strong ? "sheet-strong" : undefined}>
          <dt>{label}</dt>
          <dd>
            <bdi lang={language}>{text}</bdi>
            {after && <span>{after}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface Props {
  readonly group: PaperGroup;
  /** Rank of its heading. */
  readonly rank: 2 | 3;
}

export function PaperGroupView({ group, rank }: Props) {
  const Heading = `h${rank}` as const;
  return (
    <section className="sheet-group" data-block={group.id}>
      <Heading>{group.title}</Heading>
      <PaperLinesView lines={group.lines} />
    </section>
  );
}
