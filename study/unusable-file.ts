/** The whole file cannot be used; the message says why. */
export class UnusableFile extends Error {}
