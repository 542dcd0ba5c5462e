import { fill } from "../content/fill";
import type { Level } from "../rules/levels";
import { type Figure, published, rough } from "./figure";
import { dollarsText } from "./range";

/** What one unit of care costs before any insurance, in US dollars. */
export interface Price extends Figure {
  readonly unit: "session" | "day";
  /** The year the figures are about, as far as the source says. */
  readonly year: number;
  /** The source gives no upper end: `high` is the last value it names, and prices can be higher. */
  readonly orMore?: true;
}

/** "$250–$800", or "$250–$800 or more" from the template `orMore` if the source gives no upper end. */
export const priceText = (price: Price, orMore: string, locale = "en"): string => {
  const text = dollarsText(price, locale);
  return price.orMore ? fill(orMore, { range: text }) : text;
};

/**
 * List prices. People with insurance usually pay far less. Only the IOP range comes from a guide that covers the whole
 * country.
 */
export const PRICES: { readonly [L in Level]: Price } = {
  outpatient: { ...rough(100, 250, "PRICE-OUTPATIENT"), unit: "session", year: 2026 },
  iop: { ...published(250, 800, "SEED"), unit: "day", year: 2026, orMore: true },
  php: { ...rough(350, 800, "PRICE-PHP"), unit: "day", year: 2026 },
  // Standard centers charge $10,000 to $30,000 a month, divided by 30 days. Some charge far more.
  residential: { ...rough(333, 1000, "PRICE-RESIDENTIAL"), unit: "day", year: 2025 },
  inpatient: { ...rough(500, 2000, "PRICE-INPATIENT"), unit: "day", year: 2026 },
};

/**
 * The most that most plans may charge one person in a plan year for covered in-network care; plans may set less. From
 * 2027, catastrophic and some bronze plans may go higher. There is no limit for Original Medicare, short-term or
 * grandfathered plans. Source OOP-LIMIT.
 */
export const OUT_OF_POCKET_LIMITS: Readonly<Record<string, number>> = { "2026": 10_600, "2027": 12_000 };
