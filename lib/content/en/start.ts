export const startEn = {
  title: "What kind of care could you ask for?",
  lead: "Answer some questions about how things are going. See which level of care to ask about, why, and what to do today.",
  begin: "Start the questions",
  time: "Usually 10 to 15 minutes. You can stop any time.",
  promise: "No account. No tracking. Your answers stay in this tab.",
  facts: [
    {
      title: "Stays with you",
      text: "Your answers are not sent to anyone. You can erase them at any time.",
    },
    {
      title: "For you, or someone you care about",
      text: "Teens, adults, parents and friends can use it, from age 13.",
    },
    {
      title: "Something to bring",
      text: "At the end you can print a summary for a doctor, a therapist or a school counselor.",
    },
  ],
  how: {
    title: "How it works",
    steps: [
      "You answer questions that clinics ask too: mood, difficult thoughts, daily life, alcohol and drugs, home, and treatment so far.",
      "Fixed rules, all shown on this site, turn your answers into a level of care to ask about.",
      "You see the level, the answers behind it, and how high it could be. It always says “at least”.",
    ],
  },
  is: {
    title: "What it is, and is not",
    items: [
      "It helps you get ready to talk with a professional.",
      "It is not a medical opinion, and it can't tell you what condition you have.",
      "Its rules follow published criteria. They have not been tested in a study of their own.",
      "If the level feels too low, ask for more. You know things that no questionnaire can ask.",
    ],
  },
} as const;
