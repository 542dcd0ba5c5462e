import { atLevel, type CareContext, mayBeInsured, mayBeUninsured, type Offer, offered } from "./care-context";
import type { CareSourceId } from "./care-sources";

interface Right extends Offer {
  readonly sources: readonly [CareSourceId, ...CareSourceId[]];
}

/** The parity law does not apply to Medicare and the VA. */
const mayHaveParity = (at: CareContext) => mayBeInsured(at) && at.insurance !== "medicare" && at.insurance !== "va";
/**
 * Whether the person the answers are about may have a job. For teens and people past working age, only if they said so.
 */
const mayWork = ({ works, minor, older }: CareContext) => (minor || older === true ? works === true : works !== false);

/** Laws and rules a person can cite. Information, not legal advice; each with its source and date. */
const rights = [
  { id: "parity", sources: ["PARITY", "PARITY-2025"], when: mayHaveParity },
  { id: "comparative-analysis", sources: ["PARITY", "PLAN-DOCUMENTS"], when: mayHaveParity },
  { id: "prior-authorization", sources: ["SEED", "URGENT-CLAIMS"], when: mayBeInsured },
  { id: "appeal", sources: ["APPEALS", "URGENT-CLAIMS", "CONSUMER-ASSISTANCE"], when: mayBeInsured },
  {
    id: "medicare",
    sources: ["MEDICARE-IOP", "MEDICARE-PHP", "MEDICARE-TELEHEALTH"],
    when: ({ insurance, older }) => insurance === "medicare" || older === true,
  },
  {
    id: "medicaid-work",
    sources: ["MEDICAID-WORK"],
    when: (at) => at.insurance === "medicaid" && !at.minor && at.older !== true,
  },
  {
    id: "medicaid-place",
    sources: ["IMD"],
    when: (at) => at.insurance === "medicaid" && !at.minor && atLevel("residential", "inpatient")(at),
  },
  {
    id: "veteran-crisis",
    sources: ["VA-COMPACT"],
    when: ({ veteran, insurance }) => veteran === true || insurance === "va",
  },
  { id: "medicaid-rides", sources: ["NEMT"], when: ({ insurance }) => insurance === "medicaid" },
  { id: "good-faith", sources: ["GOOD-FAITH"], when: mayBeUninsured },
  { id: "sliding-scale", sources: ["SEED", "HRSA"], when: mayBeUninsured },
  { id: "fmla", sources: ["FMLA"], when: (at) => mayWork(at) || at.voice === "other" },
  { id: "ada", sources: ["ADA"], when: mayWork },
  {
    id: "disability-pay",
    sources: ["SEED"],
    when: (at) => mayWork(at) && atLevel("iop", "php", "residential", "inpatient")(at),
  },
  { id: "school", sources: ["SECTION-504"], when: ({ minor, studies }) => minor || studies === true },
  { id: "records", sources: ["HIPAA"], when: ({ minor }) => !minor },
  { id: "records-substance", sources: ["PART-2"], when: ({ substanceUse }) => substanceUse === true },
  { id: "records-minor", sources: ["HIPAA-MINORS"], when: ({ minor }) => minor },
] as const satisfies readonly Right[];
export type RightId = (typeof rights)[number]["id"];

export const rightsFor = (situation: CareContext): RightId[] => offered(rights, situation);
export const sourcesOfRight = (right: RightId): readonly CareSourceId[] =>
  rights.find(({ id }) => id === right)?.sources ?? [];
