/** For a shared tablet. */
export const kioskEn = {
  label: "Still there?",
  ask: "Still there? In {seconds} seconds this page clears itself, so that the next person does not see your answers. Touch the screen or press any key to keep going.",
  left: "{seconds} seconds left",
  stay: "I am still here",
  erase: "Clear it now",
  /** On the page that makes a device a shared tablet. */
  start: {
    title: "Setting up this tablet",
    working: "This tablet will clear itself after each person. The start page comes next.",
    failed:
      "This browser does not save settings, so this tablet would not clear itself. Do not use it for more than one person.",
  },
  noPrinter:
    "This tablet has no printer. You can read the result here, or take a photo of it with your own phone. Nothing is kept on this tablet.",
} as const;
