/** For a poster on a wall. It names no condition, so that no one looks suspect for reading it. */
export const posterEn = {
  title: "What kind of help could you ask for?",
  lead: "Answer some questions on your own phone. You get a page to take to a doctor, a therapist or a school counselor.",
  facts: [
    "Free. No name, no account.",
    "Your answers stay on your phone.",
    "For you, or for someone you worry about. Ages 13 and up.",
  ],
  scan: "Point your phone's camera here, or go to:",
  danger:
    "In danger, or thinking about ending your life? To talk to someone, {reach988}, day or night. For an emergency call {911}.",
} as const;
