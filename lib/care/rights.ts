import type { CareSourceId } from "./care-sources";
import { always, atLevel, mayBeInsured, mayBeUninsured, type Offer, offered, type Situation } from "./situation";

interface Right extends Offer {
  readonly sources: readonly [CareSourceId, ...CareSourceId[]];
}

/** Laws and rules a person can name. Information, not legal advice; each with its source and date. */
const rights = [
  { id: "parity", sources: ["PARITY", "PARITY-2025"], when: mayBeInsured },
  { id: "comparative-analysis", sources: ["PARITY", "PARITY-2025"], when: mayBeInsured },
  { id: "prior-authorization", sources: ["SEED", "APPEALS"], when: mayBeInsured },
  { id: "appeal", sources: ["APPEALS"], when: mayBeInsured },
  {
    id: "medicare",
    sources: ["MEDICARE-IOP", "MEDICARE-PHP"],
    when: ({ insurance, older }) => insurance === "medicare" || older === true,
  },
  { id: "medicaid-rides", sources: ["NEMT"], when: ({ insurance }) => insurance === "medicaid" },
  { id: "good-faith", sources: ["GOOD-FAITH"], when: mayBeUninsured },
  { id: "sliding-scale", sources: ["SEED", "HRSA"], when: mayBeUninsured },
  { id: "fmla", sources: ["FMLA"], when: ({ works }) => works !== false },
  { id: "ada", sources: ["ADA"], when: ({ works }) => works !== false },
  {
    id: "disability-pay",
    sources: ["SEED"],
    when: (at) => at.works !== false && atLevel("iop", "php", "residential", "inpatient")(at),
  },
  { id: "school", sources: ["OWN"], when: ({ minor, studies }) => minor || studies === true },
  { id: "records", sources: ["OWN"], when: always },
] as const satisfies readonly Right[];
export type RightId = (typeof rights)[number]["id"];

export const rightsFor = (situation: Situation): RightId[] => offered(rights, situation);
export const sourcesOfRight = (right: RightId): readonly CareSourceId[] =>
  rights.find(({ id }) => id === right)?.sources ?? [];
