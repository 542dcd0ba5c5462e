/** Written by `npm run record`: the start of the SHA-256 of everything that decides. */
export const rulesHash = "5bfb02d13ac4";
