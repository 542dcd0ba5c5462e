/** The groups that the method page sorts rules into, in its order. */
export const RULE_GROUPS = ["interrupts", "emergency", "residential", "php", "iop", "stages", "routes"] as const;
export type RuleGroupId = (typeof RULE_GROUPS)[number];

/** Who set the threshold of a rule. */
export type RuleStatus = "published" | "both" | "ours";
