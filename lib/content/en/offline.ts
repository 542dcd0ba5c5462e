/** Words of the page that keeps the site on a device. `{date}` is filled in. */
export const offlineEn = {
  link: "Use without internet",
  title: "Use this site without internet",
  lead: "You can keep a copy of this site on this device. Then it opens and works with no internet at all.",
  facts: [
    "Only the pages of this site are kept. Your answers are not part of it.",
    "Anyone who uses this device can see that the site is kept here. On a shared device, think about that first.",
    "Calls and texts still need a phone that works.",
    "When there is internet, a newer copy is fetched by itself. It takes over after every tab of this site is closed, so it never breaks into your answers.",
  ],
  checked: "The help numbers in this copy were last looked at on {date}. Older numbers can stop working.",
  keep: "Keep this site on this device",
  remove: "Remove it from this device",
  states: {
    checking: "Looking whether this site is kept here.",
    off: "This site is not kept on this device.",
    saving: "Keeping it. Please stay on this page.",
    kept: "This site is kept on this device. It opens without internet.",
    newer: "A newer copy is here. It takes over after every tab of this site is closed.",
    failed: "It could not be kept. Please check the internet and try again. Nothing else changed.",
    impossible: "This browser cannot keep the site. A private window often cannot; a normal window may.",
  },
  noScript: "Keeping the site needs JavaScript, which is off in this browser.",
} as const;
