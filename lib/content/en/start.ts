export const startEn = {
  title: "What kind of care could you ask for?",
  lead: "Answer some questions about how things are going. See which level of care to ask about, why, and what to do today.",
  begin: "Start the questions",
  time: "About 5 to 15 minutes. You can stop any time.",
  promise: "No account. No tracking. Your answers stay in this tab.",
  facts: [
    {
      title: "Stays with you",
      text: "Nothing you answer is sent to anyone. Erase it, or close the tab, and it is gone.",
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
      "Written rules turn your answers into a level of care to ask about.",
      "You see the level as “at least this”, the answers behind it, and how high it could still be.",
    ],
  },
  is: {
    title: "What it is, and is not",
    items: [
      "It helps you get ready to talk with a professional.",
      "It is not a medical opinion, and it does not say what you have.",
      "Its rules follow published criteria. They have not been tested in a study of their own.",
      "If the level feels too low, ask for more. You know things no questions can ask.",
    ],
  },
} as const;
