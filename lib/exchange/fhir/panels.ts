import type { InstrumentNames } from "../../assessment/decision-words";
import { type Answers, isBlank } from "../../questionnaire/answers";
import { DECLINE, type Questionnaire } from "../../questionnaire/definition";
import { type Place, placesOf } from "../../questionnaire/questions";
import type { Reading } from "../../questionnaire/reading";
import { type CompleteTotal, completeTotals } from "../../questionnaire/totals";
import { codeCoding } from "./coding";
import type { FhirPlan } from "./fhir-plan";
import type { ItemTexts } from "./item-text";
import { loincCoding } from "./loinc-names";
import { type Observed, type ObservedFrom, observed } from "./observed";
import type { Annotation, CodeableConcept, Coding } from "./r4";
import type { Reporter } from "./reporter";
import { INTERPRETATION, ownSystem, UCUM } from "./systems";
import { zeroTotals } from "./zero-totals";

export interface PanelsAs {
  readonly canonical: string;
  readonly plan: FhirPlan;
  readonly reporter: Reporter;
  readonly texts: ItemTexts;
  readonly instruments: Readonly<Record<string, InstrumentNames>>;
  readonly notes: readonly Annotation[];
}

/** Suffix of our own codes for items that were rated by someone other than the patient, or by an unknown person. */
export const BY_OBSERVER = ".observer";

/**
 * LOINC's codes for these instruments say that the patient reported them. Ratings by someone else get a code of our
 * own, so that no chart attributes them to the patient.
 */
function codingOf({ canonical, reporter }: PanelsAs, own: string, loinc: string | undefined): Coding {
  if (reporter === "self" && loinc !== undefined) return loincCoding(loinc);
  return { system: ownSystem(canonical), code: reporter === "self" ? own : `${own}${BY_OBSERVER}` };
}

const byWhom = (reporter: Reporter): string =>
  ({ self: "", other: ", rated by someone else", unknown: ", by whom is not said" })[reporter];

function flagOf(points: number, positiveAt: number | undefined, band: string | undefined): readonly CodeableConcept[] {
  if (positiveAt === undefined) return band === undefined ? [] : [{ text: band }];
  const isPositive = points >= positiveAt;
  const coding = [
    { system: INTERPRETATION, code: isPositive ? "POS" : "NEG", display: isPositive ? "Positive" : "Negative" },
  ];
  return [{ coding, ...(band !== undefined && { text: band }) }];
}

function totalOf(from: ObservedFrom, as: PanelsAs, { instrument, total, points }: CompleteTotal): Observed {
  const band = total.bands.find(({ min, max }) => points >= min && points <= max);
  const name = band && (as.instruments[instrument]?.bands[band.id] ?? band.id);
  // The cut-offs apply only to what patients report about themselves.
  const interpretation = as.reporter === "self" ? flagOf(points, total.positiveAt, name) : [];
  const text = `${total.id.toUpperCase()} total (0-${total.max})${byWhom(as.reporter)}`;
  return observed(
    from,
    `total.${total.id}`,
    { coding: [codingOf(as, `total.${total.id}`, total.loinc)], text },
    {
      status: "final",
      valueQuantity: { value: points, unit: "{score}", system: UCUM, code: "{score}" },
      ...(interpretation.length > 0 && { interpretation }),
    },
    `${text}: ${points}${name && as.reporter === "self" ? ` (${name})` : ""}`,
    as.notes,
  );
}

/** One answered or declined item; null if it was not asked or was left blank. */
function itemOf(from: ObservedFrom, as: PanelsAs, reading: Reading, answers: Answers, place: Place): Observed | null {
  const { question } = place;
  const answer = answers[question.id];
  if (!reading.path.some(({ id }) => id === question.id) || typeof answer !== "string" || isBlank(answer)) return null;
  const text = `${as.texts.ask(place)}${byWhom(as.reporter)}`;
  const code = { coding: [codingOf(as, question.id, question.loinc)], text };
  if (answer === DECLINE)
    return observed(
      from,
      `item.${question.id}`,
      code,
      { status: "final", dataAbsentReason: { coding: [codeCoding(as.canonical, question, DECLINE)] } },
      `${text}: ${as.texts.decline}`,
    );
  const said = as.texts.option(place, answer);
  return observed(
    from,
    `item.${question.id}`,
    code,
    {
      status: "final",
      valueCodeableConcept: { coding: [{ ...codeCoding(as.canonical, question, answer), display: said }], text: said },
    },
    `${text}: ${said}`,
  );
}

/**
 * The published instruments in the form other programs know: each item that was answered or declined, the totals that
 * are complete, and a panel that groups both. A score is final; a note says that no one has reviewed it.
 */
export function panels(
  questionnaire: Questionnaire,
  reading: Reading,
  answers: Answers,
  from: ObservedFrom,
  as: PanelsAs,
): readonly Observed[] {
  const totals = [
    ...completeTotals(questionnaire, reading, answers),
    ...zeroTotals(questionnaire, reading, answers, as.plan.zeros),
  ];
  return questionnaire.instruments.flatMap(({ id, loinc }) => {
    if (loinc === undefined && !totals.some(({ instrument }) => instrument === id)) return [];
    const items = placesOf(questionnaire).flatMap((place) => {
      const { question } = place;
      if (question.instrument !== id || question.loinc === undefined || question.kind !== "choice") return [];
      const one = itemOf(from, as, reading, answers, place);
      return one ? [one] : [];
    });
    const own = totals.filter(({ instrument }) => instrument === id).map((total) => totalOf(from, as, total));
    if (own.length === 0 || loinc === undefined) return [...items, ...own];
    const name = `${as.instruments[id]?.name ?? id}${byWhom(as.reporter)}`;
    const panel = observed(
      from,
      `panel.${id}`,
      { coding: [codingOf(as, `panel.${id}`, loinc)], text: name },
      { status: "final", hasMember: [...items, ...own].map(({ fullUrl }) => ({ reference: fullUrl })) },
      name,
    );
    return [...items, ...own, panel];
  });
}
