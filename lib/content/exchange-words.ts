import type { exchangeEn } from "./en/exchange";
import type { Worded } from "./worded";

export type ExchangeWords = Worded<typeof exchangeEn>;
