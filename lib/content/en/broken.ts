/** What is said where a page broke. Apart from the rest, because it comes with the scripts of every page. */
export const brokenEn = {
  title: "Something on this page broke",
  text: "Your answers are still in this tab. Help is still at the top of this page.",
  again: "Try again",
} as const;
