import { NOTICES, type Notice } from "../rules/rule";
import type { LineId } from "./crisis-lines";
import { hurtLines } from "./guidance";
import { idsIn, type Region } from "./lines-in-region";

const LINES_OF: { readonly [N in Exclude<Notice, "home">]: readonly LineId[] } = {
  talk: ["988"],
  // The local line knows about beds; a violence line is wrong for someone no one is hurting.
  bed: ["211", "988"],
  // Withdrawal with seizures or confusion calls for 911.
  withdrawal: ["911", "988"],
};

/** Lines beside the lesser notices, each once. A region without the special line gets the general crisis line. */
export const noticeLines = (notices: readonly Notice[], region: Region, minor: boolean): readonly LineId[] =>
  idsIn(
    region,
    // Withdrawal comes first, because it is a medical danger.
    NOTICES.toReversed()
      .filter((notice) => notices.includes(notice))
      .flatMap((notice) => (notice === "home" ? hurtLines(minor) : LINES_OF[notice])),
  );
