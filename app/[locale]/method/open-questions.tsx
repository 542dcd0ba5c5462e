import type { MethodWords } from "../../../lib/content/words";
import type { Method } from "../../../lib/method/method";

interface Props {
  readonly open: Method["open"];
  readonly words: MethodWords["open"];
}

/** What clinicians are asked to confirm or change. */
export function OpenQuestions({ open, words }: Props) {
  return (
    <ol className="open-questions">
      {open.map(({ id, ask, now, rules }) => (
        <li key={id} id={`open-${id}`}>
          <p>
            <strong>{ask}</strong>
          </p>
          <p>
            {words.now} {now}{" "}
            <span className="small soft">
              {words.about}{" "}
              {rules.map((rule) => (
                <a key={rule} href={`#${rule}`} className="rule-id">
                  {rule}
                </a>
              ))}
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}
