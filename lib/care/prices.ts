import { fill } from "../content/fill";
import type { Level } from "../rules/levels";
import { type Figure, published, rough } from "./figure";
import { dollarsText } from "./range";

/** What one unit of care costs before any insurance, in US dollars. */
export interface Price extends Figure {
  readonly unit: "session" | "day";
  /** The year the figures are about, as far as the source says. */
  readonly year: number;
  /** The source gives no upper end: the high value is the last it names, and prices go on above it. */
  readonly orMore?: true;
}

/** "$250–$800", or "$250–$800 or more" by `orMore` where the source leaves the high end open. */
export const priceText = (price: Price, orMore: string, locale = "en"): string => {
  const text = dollarsText(price, locale);
  return price.orMore ? fill(orMore, { range: text }) : text;
};

/** List prices. People with insurance usually pay far less; only the IOP range comes from a guide that covers the country. */
export const PRICES: { readonly [L in Level]: Price } = {
  outpatient: { ...rough(100, 250, "PRICE-OUTPATIENT"), unit: "session", year: 2026 },
  iop: { ...published(250, 800, "SEED"), unit: "day", year: 2026, orMore: true },
  php: { ...rough(350, 800, "PRICE-PHP"), unit: "day", year: 2026 },
  // Standard centers at $10,000 to $30,000 a month, by 30 days. Some ask for far more.
  residential: { ...rough(333, 1000, "PRICE-RESIDENTIAL"), unit: "day", year: 2025 },
  inpatient: { ...rough(500, 2000, "PRICE-INPATIENT"), unit: "day", year: 2026 },
};

/**
 * The most that most plans may ask of one person in a plan year for covered care in the network; plans may set less. From 2027
 * catastrophic and some bronze plans may go higher. None for Original Medicare, short-term or grandfathered plans. Source
 * OOP-LIMIT.
 */
export const OUT_OF_POCKET_LIMITS: Readonly<Record<string, number>> = { "2026": 10_600, "2027": 12_000 };
