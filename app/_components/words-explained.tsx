import type { GlossaryWords, Term } from "../../lib/content/words";

interface Props {
  readonly terms: readonly Term[];
  readonly words: GlossaryWords;
}

/** A term, followed in parentheses by the English word programs use, marked as English for screen readers. */
function TermName({ name }: { readonly name: string }) {
  const [, its, english] = /^(.+) \((.+)\)$/.exec(name) ?? [];
  return english ? (
    <>
      <span>{`${its} (`}</span>
      <span lang="en">{english}</span>
      <span>)</span>
    </>
  ) : (
    <span>{name}</span>
  );
}

/** Terms with what they mean. */
export function TermList({ terms, words }: Props) {
  return (
    <dl className="words-explained">
      {terms.map((term) => (
        <div key={term} data-term={term}>
          <dt>
            <TermName name={words.terms[term].term} />
          </dt>
          <dd>{words.terms[term].text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same, collapsed beside the place where the terms are used. */
export function WordsExplained(props: Props) {
  return (
    <details className="words-here no-print" data-words="">
      <summary>{props.words.here}</summary>
      <TermList {...props} />
    </details>
  );
}
