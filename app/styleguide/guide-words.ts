/** The guide's own words. It is never published, so there is only one language. */
export const GUIDE_WORDS = {
  title: "Styleguide",
  lead: "Every piece and state. A frame follows the theme that its own box asks for.",
  contrast: "Contrast on the page and on a card.",
  type: "what kind of care could you ask for?",
  measure:
    "A line of text is as long as this one at most, which is about sixty-six letters, so that the eye finds the next line without looking for it.",
  parts: {
    colors: "Colors",
    type: "Type",
    space: "Space",
    buttons: "Buttons",
    questions: "Questions",
    problems: "Problems",
    beside: "Notices and states in between",
    help: "Help",
    ladder: "The stairs",
    day: "A day",
    week: "A week",
    cost: "A cost",
    table: "A table",
    paper: "Paper",
  },
  buttons: {
    button: "Button",
    "button button-quiet": "Quiet",
    "button button-emergency": "Emergency",
    "button button-quiet button-emergency": "Emergency, second",
    "link-button": "As a link",
  },
} as const;
