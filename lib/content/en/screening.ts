/** Words of the questionnaire's own steps. `{name}` is a placeholder. */
export const screeningEn = {
  /** Neutral, because a title appears in tabs, in history and on paper. */
  titles: { step: "Step {step}", review: "Check your answers", results: "Your summary", error: "Error" },
  welcome: {
    title: "Let's start with who this is about",
    lead: "One step at a time. You can go back, skip what you'd rather not say, and stop whenever you want.",
    private: "Your answers stay in this tab. They are not sent to anyone.",
  },
  continue: "Continue",
  back: "Back",
  why: "Why this is asked",
  pause: {
    title: "Take a break",
    tab: "You can stop at any time. Leave this tab open: your answers will be here, and you can pick up where you left off.",
    file: "Want to finish another day? Save your answers as a file before you close the tab. Then open it here:",
  },
  stop: {
    action: "Stop here and show my result so far",
    toResult: "Go to my result",
    take: "Take a summary with me now",
  },
  /** What is offered after the result, by its purpose. */
  details: { fit: "Make it fit you", fuller: "Add to the summary", leave: "Back to my result" },
  progress: {
    part: "Part {part} of {parts}",
    left: "at most about {count} minutes left",
    last: "about a minute left",
    often: "usually less",
    more: "Your change added a few questions, so there is a little more to do.",
  },
  choose: "Choose one answer, or choose not to say.",
  mark: "Check all that apply, or “none of these”, or choose not to say.",
  number: "Enter a whole number from {min} to {max}, or choose not to say.",
  tooLong: "Use at most {max} characters. This is {over} too many. Nothing was cut off.",
  errorFor: "{question}: {problem}",
  errors: { title: "There is a problem", lead: "Nothing is lost. Please look at:" },
  charactersLeft: "Up to {max} characters.",
  review: {
    title: "Check your answers",
    lead: "Change anything you like. Your result changes with it.",
    opened: "Your change added a few questions. They come next. Nothing else is asked again.",
    change: "Change",
    changeWhat: "Change: {question}",
    unanswered: "Not answered",
    finish: "Back to my result",
  },
  crisis: { next: "After this, you can pick up where you left off." },
  support: "Help stays here while you answer.",
  erase: {
    action: "Erase my answers",
    ask: "Erase everything you answered?",
    confirm: "Yes, erase everything",
    cancel: "No, keep my answers",
    done: "Your answers are erased from this tab.",
    copies: "If you made a copy of this tab, erase your answers there too. This browser cannot do it from here.",
    doneInCopy: "You erased your answers in a copy of this tab, so they are erased here too.",
  },
  saved: {
    unreadable: "Your saved answers could not be read, so you will start over. Nothing was sent anywhere.",
    "other-version": "The questions have changed since you answered. Answers that still fit were kept.",
    "newer-version":
      "This tab holds answers from a newer version of this site. This older copy cannot read them, so you will start over. Nothing was sent anywhere.",
    unavailable: "This browser does not let the page keep answers. A refresh would lose them.",
    full: "This browser has no room to keep your answers. A refresh would lose them.",
    dropped: "These questions changed, so they are asked again: {questions}",
  },
  noScript: {
    title: "The questions need JavaScript",
    text: "JavaScript is off in this browser, so the questions cannot run. Help is at the top of this page, and you can read these pages without it:",
  },
  oldEngine: {
    title: "This browser may be too old",
    text: "If nothing happens when you press a button, try a newer browser or another device. Help is at the top of this page, and you can read these pages in any browser:",
  },
} as const;
