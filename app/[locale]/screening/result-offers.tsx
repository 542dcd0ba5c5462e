import { fill } from "../../../lib/content/fill";
import type { ReportWords, ScreeningWords } from "../../../lib/content/words";
import type { DetailPart } from "../../../lib/questionnaire/pages";
import type { DetailOffer } from "../../../lib/screening/detail-offers";

interface Props {
  readonly offers: readonly DetailOffer[];
  readonly words: ReportWords["offers"];
  readonly names: ScreeningWords["details"];
  readonly onBegin: (part: DetailPart) => void;
}

/** What can still be added after the result, each with an honest estimate of its length. */
export function ResultOffers({ offers, words, names, onBegin }: Props) {
  if (offers.length === 0) return null;
  const counted = ({ one, many }: { readonly one: string; readonly many: string }, count: number) =>
    fill(count === 1 ? one : many, { count });
  const lengthOf = ({ open, minutes }: DetailOffer) =>
    open === 0
      ? words.done
      : fill(words.length, { questions: counted(words.questions, open), minutes: counted(words.minutes, minutes) });
  return (
    <section data-offers="">
      <h2 tabIndex={-1}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul className="offers">
        {offers.map((offer) => (
          <li key={offer.part} className="card" data-offer={offer.part} data-open={offer.open}>
            <p>{words[offer.part]}</p>
            <p className="small soft" id={`offer-${offer.part}`}>
              {lengthOf(offer)}
            </p>
            <button
              type="button"
              className="button button-quiet"
              data-action={`details-${offer.part}`}
              aria-describedby={`offer-${offer.part}`}
              onClick={() => onBegin(offer.part)}
            >
              {names[offer.part]}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
