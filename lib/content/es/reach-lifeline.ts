import type { reachLifelineEn } from "../en/reach-lifeline";
import type { Worded } from "../worded";

export const reachLifelineEs: Worded<typeof reachLifelineEn> = {
  // Only where the line has no way in for Spanish, as in Canada.
  plain: "llame al {number} (en inglés o francés)",
  // The key stays beside its word.
  keyed: "llame al {number} y oprima\u00a0{key}, o envíe {word} al {number}",
  textPlain: "envíe un mensaje al {number} (en inglés o francés)",
  textKeyed: "envíe {word} al {number}",
};
