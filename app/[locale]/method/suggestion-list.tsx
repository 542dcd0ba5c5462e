import type { MethodWords } from "../../../lib/content/words";
import type { MethodSuggestion } from "../../../lib/method/method";
import { ConditionList } from "./condition-list";

interface Props {
  readonly title: string;
  readonly suggestions: readonly MethodSuggestion[];
  readonly words: MethodWords;
}

/** Kinds of programs or formats, each with when it is suggested. */
export function SuggestionList({ title, suggestions, words }: Props) {
  return (
    <details className="method-part">
      <summary>
        <h3>{title}</h3>
      </summary>
      {suggestions.map((suggestion) => (
        <div key={suggestion.id} id={`named-${suggestion.id}`} className="method-question">
          <h4>{suggestion.name}</h4>
          <ConditionList sentence={suggestion} words={words} />
          {suggestion.unless && <p>{suggestion.unless}</p>}
        </div>
      ))}
    </details>
  );
}
