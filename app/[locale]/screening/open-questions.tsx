import { fill } from "../../../lib/content/fill";
import type { AnswerTextWords } from "../../../lib/report/answer-text";
import type { ToldOrOpen } from "../../../lib/report/unsaid-together";
import { DeclinedList } from "./declined-list";

interface Props {
  readonly open: NonNullable<ToldOrOpen["open"]>;
  readonly words: AnswerTextWords;
  readonly className?: string;
}

/** All reasons based on questions without an answer, as one: how many there are, with their names collapsed. */
export function OpenQuestions({ open: { rules, answers }, words, className }: Props) {
  return (
    <li
      className={className}
      data-rule={rules.join(" ")}
      data-because={answers.flatMap(({ questions }) => questions).join(" ")}
    >
      <DeclinedList declined={answers} title={fill(words.openTogether, { count: answers.length })} />
    </li>
  );
}
