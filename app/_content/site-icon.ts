const PICTURE = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
  '<rect width="32" height="32" rx="8" fill="#1d5c57"/>',
  '<path d="M8 24h5v-5h5v-5h6" fill="none" stroke="#fffdf8" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>',
  '<circle cx="24" cy="8.5" r="2.5" fill="#f0c27a"/>',
  "</svg>",
].join("");

/**
 * The favicon, inlined into the page. As a file it would be requested at every step of the questions: Chromium does so
 * whenever the URL changes, and the host could count the steps.
 */
export const SITE_ICON = `data:image/svg+xml,${encodeURIComponent(PICTURE)}`;
