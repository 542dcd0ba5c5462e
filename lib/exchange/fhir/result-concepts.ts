import type { Relation } from "../../questionnaire/relation";
import type { Level, Route } from "../../rules/levels";

/** Display texts of our own result codes for receiving programs. The texts people read are elsewhere. */
export const LEVEL_DISPLAYS: Readonly<Record<Level, string>> = {
  outpatient: "Outpatient care",
  iop: "Intensive outpatient program (IOP)",
  php: "Partial hospitalization program (PHP)",
  residential: "Residential treatment",
  inpatient: "Inpatient care",
};

export const ROUTE_DISPLAYS: Readonly<Record<Route, string>> = {
  none: "No crisis help called for by the answers",
  support: "Crisis lines shown with the result",
  urgent: "Talk to a professional within a day",
  crisis: "Crisis line, emergency number or emergency room now",
  medical: "Emergency number or emergency room now",
};

export const RELATION_DISPLAYS: { readonly [R in Relation as `relation.${R}`]: string } = {
  "relation.parent": "Parent or guardian",
  "relation.partner": "Partner or spouse",
  "relation.family": "Another family member",
  "relation.friend": "Friend",
  "relation.professional": "Someone who works with the person",
  "relation.other": "Another relationship",
};

export const RESULT_DISPLAYS = {
  "result.level": "Level of care to ask about, at least",
  "result.route": "How soon to get help, and where",
  "result.could-be": "Could be as high as this if the unanswered questions were answered",
  "result.declined": "Questions declined",
  "result.left-open": "Deciding questions left open",
  "result.reason": "Reason, in words",
} as const;
