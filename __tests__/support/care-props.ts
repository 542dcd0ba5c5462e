import type { CareProps, PlanTexts } from "../../app/_care/care-props";
import { textsOf } from "../../app/_content/site-texts";
import type { CareContext } from "../../lib/care/care-context";

export const someone: CareContext = { level: "iop", route: "none", voice: "self", minor: false };

/** The props of a care view, for a person in a situation. */
export const careProps = (situation: Partial<CareContext> = {}): CareProps & { readonly texts: PlanTexts } => ({
  texts: { ...textsOf("en").forScreening, care: textsOf("en").care, carePages: textsOf("en").carePages },
  situation: { ...someone, ...situation },
  region: "US",
});
