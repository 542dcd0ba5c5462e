import type { CrisisWords } from "../content/words";
import type { AcuteKind } from "../rules/rule";
import type { Guidance } from "./guidance";

/** The words for a kind of acute risk that fit these answers: if a baby may be harmed, the words about a baby. */
export const kindWords = (
  kind: AcuteKind,
  { baby }: Pick<Guidance, "baby">,
  words: Pick<CrisisWords, "kinds" | "baby">,
): CrisisWords["kinds"][AcuteKind] | CrisisWords["baby"] =>
  kind === "harm-others" && baby ? words.baby : words.kinds[kind];
