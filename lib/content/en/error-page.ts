/** Texts of the error page. Kept apart from the rest, because they are part of every page's scripts. */
export const errorPageEn = {
  title: "Something went wrong on this page",
  text: "Your answers are still in this tab. Help is still at the top of this page.",
  again: "Try again",
} as const;
