import type { Questionnaire } from "./definition";

/** Version and hash of everything that decides, as printed on every result. */
export const rulesIdentity = ({ version, hash }: Pick<Questionnaire, "version" | "hash">): string =>
  `${version}+${hash}`;
