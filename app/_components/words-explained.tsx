import type { GlossaryWords, Term } from "../../lib/content/glossary-words";

interface Props {
  readonly terms: readonly Term[];
  readonly words: GlossaryWords;
}

/** Words with what they mean. */
export function TermList({ terms, words }: Props) {
  return (
    <dl className="words-explained">
      {terms.map((term) => (
        <div key={term} data-term={term}>
          <dt>{words.terms[term].term}</dt>
          <dd>{words.terms[term].text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same, folded away beside the place where the words stand. */
export function WordsExplained(props: Props) {
  return (
    <details className="words-here no-print" data-words="">
      <summary>{props.words.here}</summary>
      <TermList {...props} />
    </details>
  );
}
