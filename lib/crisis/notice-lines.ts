import type { Notice } from "../assessment/rule";
import type { LineId } from "./crisis-lines";
import { lineOf, type Region } from "./lines-in-region";

const LINE_OF: { readonly [N in Notice]: LineId } = { talk: "988", home: "domestic-violence", withdrawal: "988" };

/** Lines beside the smaller notices, each once. A region without the special line gets the one for every crisis. */
export const noticeLines = (notices: readonly Notice[], region: Region): readonly LineId[] => [
  ...new Set(notices.map((notice) => (lineOf(region, LINE_OF[notice]) ? LINE_OF[notice] : "988"))),
];
