import type { Region } from "../crisis/lines-in-region";
import type { Said } from "../questionnaire/words";

export interface HonestAnswer {
  readonly question: string;
  readonly answer: readonly Said[];
}

export type HonestAnswers = { readonly [R in Region]: readonly HonestAnswer[] };
