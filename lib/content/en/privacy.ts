export const privacyEn = {
  title: "What happens to your answers",
  lead: "Your answers stay on this device, in this tab.",
  statements: [
    {
      title: "Nothing is sent",
      text: "Once the questions page has loaded, it does not use the internet. The questions, the result and printing all work with the network off.",
    },
    {
      title: "Nobody watches",
      text: "Nobody gets your answers unless you show them or hand them over. The page cannot see you, and it cannot contact anyone for you.",
    },
    {
      title: "No account, no tracking",
      text: "There is no login, no cookie, no ad, and nothing from other companies on the page.",
    },
    {
      title: "Kept only in this tab",
      text: "What you mark is saved in this tab, so you don't lose it if you refresh the page. Where the browser does not allow that, the page says so. “Erase my answers” deletes it immediately. Closing the tab deletes it too, but some browsers can bring a closed tab back. On a shared device, erase first.",
    },
    {
      title: "The host sees the visit, not the answers",
      text: "The company that serves these pages can see that your device opened them, as on any website. Your answers do not reach it.",
    },
    {
      title: "People near you may still find out",
      text: "Your browser history shows that you visited this site. Someone can look over your shoulder. A device that belongs to work, school or someone else may record everything you do. A private window leaves less behind.",
    },
    {
      title: "Help lines and links have their own rules",
      text: "{988} and the sites linked here are run by others. What you tell them falls under their rules, not ours.",
    },
    {
      title: "Paper and files are yours to protect",
      text: "A printed page or a saved file contains your answers. A shared printer may keep a copy. A code on the printed page opens only with the word next to it. The browser that reads the code may keep it in its history, still locked.",
    },
    {
      title: "Calls and texts leave traces",
      text: "A call or text to a help line stays in your phone's history, and may show up on the bill.",
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
  parts: {
    title: "What the site is made of",
    licenses: "Third-party software and its licenses",
    list: "The same list for software to read (CycloneDX)",
  },
} as const;
