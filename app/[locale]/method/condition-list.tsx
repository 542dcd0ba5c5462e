import type { MethodWords } from "../../../lib/content/words";
import type { Sentence } from "../../../lib/method/condition-phrase";

interface Props {
  readonly sentence: Sentence;
  readonly words: MethodWords;
}

/** A condition in words: first what must all hold, then a list of which at least one must. */
export function ConditionList({ sentence: { lead, choices }, words }: Props) {
  const { and } = words.phrases;
  return (
    <>
      {lead.length > 0 && (
        <p>
          {lead.join(and)}
          {choices.length > 0 && words.rules.choices}
        </p>
      )}
      {lead.length === 0 && choices.length > 1 && <p>{words.rules.choicesOnly}</p>}
      {choices.length > 0 && (
        <ul>
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
    </>
  );
}
