/** Words of the quick exit, for someone who may be watched. */
export const leaveEn = {
  action: "Leave this site",
  what: "What this does",
  /** Announced after the first and the second press of Shift. */
  presses: ["Press Shift 2 more times to leave.", "Press Shift 1 more time to leave."],
  about: {
    title: "Leaving this site in a hurry",
    lead: "“Leave this site” is at the top of every page. It erases your answers in this tab and opens a weather page.",
    shift: "You can also press the Shift key three times.",
    cannotTitle: "What it cannot do",
    cannot: [
      "Pages you saw before stay in the browser's history. A private window leaves less behind.",
      "It cannot hide what someone next to you has already seen.",
      "It cannot hide anything from software that records the screen or what you type.",
      "Printed pages, saved files, calls and texts stay where they are.",
      "If you saved this site for use without internet, that copy stays on the device.",
    ],
  },
} as const;
