import { fill } from "../../../lib/content/fill";
import type { QuestionsWords } from "../../../lib/content/words";
import type { InstrumentWording } from "../../../lib/report/question-origins";

interface Props {
  readonly instrument: InstrumentWording;
  readonly words: QuestionsWords;
}

/** One published questionnaire: its publisher, the notice its license requires, and its questions as asked here. */
export function InstrumentEntry({ instrument, words }: Props) {
  const [address = "", ...more] = instrument.source.split(" ");
  return (
    <article id={instrument.id} className="instrument" data-official={instrument.official}>
      <h3>{instrument.name}</h3>
      <p lang="en">{instrument.title}</p>
      <p>
        <strong>{words.official[instrument.official]}</strong>
      </p>
      <p className="small">
        {words.source}:{" "}
        {address.startsWith("https://") ? (
          <a href={address} rel="noreferrer noopener">
            {address.slice("https://".length)}
          </a>
        ) : (
          address
        )}{" "}
        {more.join(" ")}
      </p>
      <p className="small soft">
        {words.notice}: <span lang="en">{instrument.notice}</span>
      </p>
      <details>
        <summary>{words.wording}</summary>
        <ol>
          {instrument.items.map(({ id, ask, answers, official }) => (
            <li key={id} data-official={official}>
              {ask} {!official && instrument.official === "some" && <em>({words.notOfficial})</em>}
              <span className="small soft answers">
                {answers.length > 0 ? fill(words.answers, { answers: answers.join(" · ") }) : words.days}
              </span>
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}
