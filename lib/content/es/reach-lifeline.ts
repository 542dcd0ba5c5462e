import type { reachLifelineEn } from "../en/reach-lifeline";
import type { Worded } from "../words";

export const reachLifelineEs: Worded<typeof reachLifelineEn> = {
  // Used only if the line has no option for Spanish, as in Canada.
  plain: "llame al {number} (en inglés o francés)",
  // A no-break space keeps the key next to its verb.
  keyed: "llame al {number} y oprima\u00a0{key}, o mande por texto la palabra {word} al {number}",
  textPlain: "envíe un mensaje al {number} (en inglés o francés)",
  textKeyed: "mande por texto la palabra {word} al {number}",
};
