/** Around what the owner of a copy of the site has added. */
export const localEn = {
  title: "Programs near you",
  teaser: "Added by {owner}.",
  lead: "{owner} runs this copy of the site and added what is listed here. Your result does not depend on it. You can ask anywhere else, too.",
  call: "Call {number}",
  offers: "Offers: {levels}.",
  resources: "More from {owner}",
} as const;
