/** Shown while the last part of the questions page is loading. Most people never see it. */
export const resultLoadingEn = {
  waitingTitle: "One moment",
  waiting: "The next part is loading. Your answers are saved.",
  missingTitle: "The next part did not load",
  missing:
    "The internet connection dropped, or a newer version of this site is out. Try again. If that does not help, load the page again. Help is at the top of this page.",
  kept: "Your answers are kept in this tab. They will be there after you load the page again.",
  lost: "This browser does not keep answers. Loading again would lose them.",
  reload: "Load the page again",
  again: "Try again",
} as const;
