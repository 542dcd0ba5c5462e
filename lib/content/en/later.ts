/** While the last part of the questions page is on its way. Usually nobody sees this. */
export const laterEn = {
  waitingTitle: "One moment",
  waiting: "The next part is on its way. Your answers are kept.",
  missingTitle: "The next part did not arrive",
  missing:
    "The internet was away, or a newer version of this site is out. Try again. If that does not help, load the page again. Help is at the top of this page.",
  kept: "Your answers are kept in this tab. They come back after that.",
  lost: "This browser keeps no answers. They would be lost after that.",
  reload: "Load the page again",
  again: "Try again",
} as const;
