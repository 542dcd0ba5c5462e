import type { ContractQuestion, ContractSections } from "./contract/contract-question";
import { contractDetails } from "./contract/details";
import { contractLife } from "./contract/life";
import { contractSafety } from "./contract/safety";
import { contractWellBeing } from "./contract/well-being";

/** The question contract, retyped from the document: every question by section and page, in the order asked. */
export const CONTRACT: ContractSections = {
  ...contractWellBeing,
  ...contractSafety,
  ...contractLife,
  ...contractDetails,
};

export const CONTRACT_QUESTIONS: readonly ContractQuestion[] = Object.values(CONTRACT).flatMap((pages) =>
  Object.values(pages).flat(),
);
