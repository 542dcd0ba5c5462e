/** The page about where the questions come from and whose wording they use. */
export const questionsEn = {
  nav: "About these questions",
  title: "About these questions",
  lead: "Some questions come from published questionnaires. They are free to use here and are asked word for word. The notice with each says what it allows. The AUDIT-C may not be sold. The others are our own.",
  languages:
    "The Spanish pages use the official Spanish text where there is one. Where there is none, the Spanish is ours and is marked on that page.",
  someoneElse: "When you answer for someone else, the same questions are asked about them. That wording is ours.",
  contents: "On this page",
  published: { id: "published", title: "Published questionnaires" },
  official: {
    all: "Word for word as published.",
    some: "Word for word as published, except where marked.",
    none: "Not the published words.",
  },
  notOfficial: "not the published words",
  source: "Source",
  notice: "Notice",
  wording: "The questions as asked",
  answers: "Answers: {answers}",
  days: "Answer: a number of days",
  own: {
    id: "own",
    title: "Our own questions",
    lead: "No study has tested their wording. They ask what the published ones do not. The wording decides where one answer ends and the next begins, so it was tried with readers.",
  },
} as const;
