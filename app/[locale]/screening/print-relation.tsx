import type { PaperWords } from "../../../lib/content/paper-words";
import type { PrintChoice } from "./print-choice";

interface Props {
  readonly words: PaperWords["relation"];
  readonly choice: PrintChoice;
  readonly onChoose: (choice: PrintChoice) => void;
}

/** Who answered for another person, for the head of the paper; saying nothing is fine. */
export function PrintRelation({ words, choice, onChoose }: Props) {
  const relations = Object.keys(words.options) as (keyof typeof words.options)[];
  return (
    <label className="print-relation">
      <span>{words.label}</span>
      <select
        name="print-relation"
        value={choice.relation ?? ""}
        onChange={({ target }) =>
          onChoose({ ...choice, relation: relations.find((relation) => relation === target.value) ?? null })
        }
      >
        <option value="">{words.notSaid}</option>
        {relations.map((relation) => (
          <option key={relation} value={relation}>
            {words.options[relation]}
          </option>
        ))}
      </select>
    </label>
  );
}
