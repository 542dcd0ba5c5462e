import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { checkDate } from "../../../lib/dates/check-date";
import type { PersonDoubt } from "../../../lib/report/same-person";
import type { OpenedCheck } from "./opened-check";

interface Props {
  readonly doubt: Pick<PersonDoubt, "sameDay">;
  /** Short names of the questions whose answers went backward. */
  readonly names: readonly string[];
  readonly checks: readonly Pick<OpenedCheck, "key" | "name" | "takenOn" | "reference">[];
  /** The reply to the question; null while it is being asked. */
  readonly same: boolean | null;
  readonly texts: ScreeningTexts;
  readonly onAnswer: (same: boolean) => void;
}

/** Asks for confirmation before comparing answers that are unlikely to be one person's. */
export function SamePerson({ doubt, names, checks, same, texts, onAnswer }: Props) {
  const { samePerson: words, noDate, reference } = texts.exchange.open;
  if (same === true) return null;
  if (same === false)
    return (
      <p className="card" role="status" data-same-person="no">
        {words.apart}
      </p>
    );
  return (
    <section className="card card-sun" data-same-person="asked" aria-labelledby="same-person">
      <h2 id="same-person">{words.title}</h2>
      {names.length > 0 && <p>{fill(words.wentBack, { questions: names.join("; ") })}</p>}
      {doubt.sameDay && <p>{words.sameDay}</p>}
      <ul>
        {checks.map((check) => (
          <li key={check.key}>
            {`${check.name}: ${checkDate(check.takenOn, texts.locale) ?? noDate}. ${fill(reference, { reference: check.reference })}`}
          </li>
        ))}
      </ul>
      <div className="actions">
        <button type="button" className="button" data-action="same-person" onClick={() => onAnswer(true)}>
          {words.yes}
        </button>
        <button
          type="button"
          className="button button-quiet"
          data-action="other-person"
          onClick={() => onAnswer(false)}
        >
          {words.no}
        </button>
      </div>
    </section>
  );
}
