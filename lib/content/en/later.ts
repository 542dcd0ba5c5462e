/** While the last part of the questions page is on its way. Usually nobody sees this. */
export const laterEn = {
  waitingTitle: "One moment",
  waiting: "The next part is on its way. Your answers are kept.",
  missingTitle: "The next part did not arrive",
  missing:
    "The internet was away. Your answers are kept. Please connect and try again. Help is at the top of this page.",
  again: "Try again",
} as const;
