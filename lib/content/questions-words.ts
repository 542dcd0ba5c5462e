import type { questionsEn } from "./en/questions";
import type { Worded } from "./worded";

export type QuestionsWords = Worded<typeof questionsEn>;
