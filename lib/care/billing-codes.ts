import type { Level } from "../rules/levels";

/**
 * A billing code to ask an insurer about. The source of the procedure codes for IOP and PHP is BILLING-CODES; the
 * others are in common use and were not verified at their source, so the page says to ask the program which ones it
 * bills.
 */
export interface BillingCode {
  readonly code: string;
  readonly system: "procedure" | "revenue";
  /** Whether it is for mental health, substance use, or both. */
  readonly about: "mental" | "substance" | "both";
}

const procedure = (code: string, about: BillingCode["about"]): BillingCode => ({ code, system: "procedure", about });
const revenue = (code: string, about: BillingCode["about"]): BillingCode => ({ code, system: "revenue", about });

export const BILLING_CODES: { readonly [L in Level]: readonly BillingCode[] } = {
  outpatient: [procedure("90834", "both"), procedure("90837", "both")],
  iop: [
    procedure("S9480", "mental"),
    procedure("H0015", "substance"),
    revenue("0905", "mental"),
    revenue("0906", "substance"),
  ],
  php: [procedure("H0035", "mental"), procedure("S0201", "both"), revenue("0912", "both"), revenue("0913", "both")],
  residential: [procedure("H0017", "both"), procedure("H0018", "both"), procedure("H0019", "both")],
  inpatient: [revenue("0124", "mental"), revenue("0126", "substance")],
};
