export const privacyEn = {
  title: "What happens to your answers",
  lead: "Your answers stay on this device, in this tab.",
  statements: [
    {
      title: "Nothing is sent",
      text: "Once the questions page is open, it asks nothing of the internet. The questions, the level and the print all work with the network off.",
    },
    {
      title: "Nobody watches",
      text: "Nobody reads your answers. The page cannot see you, and it cannot contact anyone for you.",
    },
    {
      title: "No account, no tracking",
      text: "There is no login, no cookie, no counting of visitors, and nothing from other companies on the page.",
    },
    {
      title: "Kept only in this tab",
      text: "The answers are kept in the memory of this tab, so that a refresh loses nothing. Closing the tab or choosing “Erase my answers” deletes them.",
    },
    {
      title: "Your browser remembers the visit",
      text: "The browser's history shows that this site was open, but not what you answered. A private window leaves less behind.",
    },
    {
      title: "Paper and files are yours to guard",
      text: "A print or a saved file holds your answers. A shared printer may keep a copy.",
    },
    {
      title: "Calls and texts leave traces",
      text: "A call or text to a help line stays in the phone's own list, and may show on a bill.",
    },
  ],
  check: {
    title: "Check it yourself",
    steps: [
      "Open the questions page and wait until it has loaded.",
      "Turn on airplane mode, or unplug the network.",
      "Answer everything, see the result and print it. It all still works, because nothing needs to be sent.",
    ],
  },
} as const;
