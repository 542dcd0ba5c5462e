/** Words of the page that saves the site on a device. `{date}` is a placeholder. */
export const offlineEn = {
  link: "Use without internet",
  title: "Use this site without internet",
  lead: "You can save a copy of this site on this device. Then it opens and works with no internet at all.",
  facts: [
    "Only the pages of this site are saved, not your answers.",
    "Anyone who uses this device can see that the site is saved here. On a shared device, think about that first.",
    "Calls and texts still need a phone that works.",
    "When you are online, a newer copy downloads by itself. It is used once no tab of this site holds answers, so it never interrupts you.",
  ],
  checked: "The help numbers in this copy were last checked on {date}. Older numbers can stop working.",
  keep: "Save this site on this device",
  remove: "Remove it from this device",
  states: {
    checking: "Checking whether this site is saved here.",
    off: "This site is not saved on this device.",
    saving: "Saving it. Please stay on this page.",
    kept: "This site is saved on this device. It opens without internet.",
    newer: "A newer copy is here. It will be used once you erase your answers or close the tabs that hold them.",
    failed: "It could not be saved. Please check your internet connection and try again. Nothing else changed.",
    impossible:
      "This browser cannot save the site. A private window often cannot, and no browser can where the address begins with http://. A regular window at an https:// address may.",
    stays: "It could not be removed. Try again, or clear this site's data in the browser's settings.",
  },
  noScript: "Saving the site needs JavaScript, which is off in this browser.",
} as const;
