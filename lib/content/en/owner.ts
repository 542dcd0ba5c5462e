/** Words about who runs a copy of the site. */
export const ownerEn = {
  runs: "{owner} runs this copy of the site.",
  page: "About {owner}",
  title: "Who runs this copy",
  unseen: "{owner} runs this copy. Your answers do not reach them: they stay on this device.",
} as const;
