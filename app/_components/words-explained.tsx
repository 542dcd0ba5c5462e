import type { GlossaryWords, Term } from "../../lib/content/glossary-words";

interface Props {
  readonly terms: readonly Term[];
  readonly words: GlossaryWords;
}

/** A term, and in parentheses the English word that programs use, marked for a voice that reads another language. */
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

/** Words with what they mean. */
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

/** The same, folded away beside the place where the words stand. */
export function WordsExplained(props: Props) {
  return (
    <details className="words-here no-print" data-words="">
      <summary>{props.words.here}</summary>
      <TermList {...props} />
    </details>
  );
}
