import type { CareProps, PlanTexts } from "../../app/_care/care-props";
import { textsOf } from "../../app/_content/site-texts";
import type { Situation } from "../../lib/care/situation";

export const someone: Situation = { level: "iop", route: "none", voice: "self", minor: false };

/** The props of a care view, for a person in a situation. */
export const careProps = (situation: Partial<Situation> = {}): CareProps & { readonly texts: PlanTexts } => ({
  texts: { ...textsOf("en").forScreening, care: textsOf("en").care, carePages: textsOf("en").carePages },
  situation: { ...someone, ...situation },
  region: "US",
});
