import type { Level } from "../assessment/levels";
import { type Figure, published, rough } from "./figure";

/** What one unit of care costs before any insurance, in US dollars. */
export interface Price extends Figure {
  readonly unit: "session" | "day";
  /** The year the figures are about, as far as the source says. */
  readonly year: number;
}

/** List prices. People with insurance usually pay far less; only the IOP range comes from a guide that covers the country. */
export const PRICES: { readonly [L in Level]: Price } = {
  outpatient: { ...rough(100, 250, "PRICE-OUTPATIENT"), unit: "session", year: 2026 },
  iop: { ...published(250, 800, "SEED"), unit: "day", year: 2026 },
  php: { ...rough(350, 800, "PRICE-PHP"), unit: "day", year: 2026 },
  // Standard centers at $10,000 to $30,000 a month, by 30 days.
  residential: { ...rough(333, 1000, "PRICE-RESIDENTIAL"), unit: "day", year: 2025 },
  inpatient: { ...rough(500, 2000, "PRICE-INPATIENT"), unit: "day", year: 2026 },
};

/**
 * The most that a plan may ask of one person in a plan year for covered care in its network; plans may set less. A person who
 * does not know their own maximum can be told this one. Source OOP-LIMIT.
 */
export const OUT_OF_POCKET_LIMITS: Readonly<Record<string, number>> = { "2026": 10_600, "2027": 12_000 };
