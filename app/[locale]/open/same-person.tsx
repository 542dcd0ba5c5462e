import { fill } from "../../../lib/content/fill";
import type { ScreeningTexts } from "../../../lib/content/screening-texts";
import { checkDate } from "../../../lib/report/check-date";
import type { PersonDoubt } from "../../../lib/report/same-person";
import type { OpenedCheck } from "./opened-check";

interface Props {
  readonly doubt: Pick<PersonDoubt, "sameDay">;
  /** The questions whose answers went back, in a few words each. */
  readonly names: readonly string[];
  readonly checks: readonly Pick<OpenedCheck, "key" | "name" | "takenOn" | "reference">[];
  /** What was answered; null while it is asked. */
  readonly same: boolean | null;
  readonly texts: ScreeningTexts;
  readonly onAnswer: (same: boolean) => void;
}

/** Asks before answers are compared that can hardly be one person's. */
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
