import { NOTICES, type Notice } from "../assessment/rule";
import type { LineId } from "./crisis-lines";
import { idsIn, type Region } from "./lines-in-region";

const LINES_OF: { readonly [N in Notice]: readonly LineId[] } = {
  talk: ["988"],
  home: ["domestic-violence"],
  // A bed is the local line's; a violence line is the wrong door for someone whom nobody hurts.
  bed: ["211", "988"],
  // Seizures and confusion of withdrawal are 911's.
  withdrawal: ["911", "988"],
};

/** Lines beside the smaller notices, each once. A region without the special line gets the one for every crisis. */
export const noticeLines = (notices: readonly Notice[], region: Region): readonly LineId[] =>
  idsIn(
    region,
    // Withdrawal's lines are first: it is the body's danger.
    NOTICES.toReversed()
      .filter((notice) => notices.includes(notice))
      .flatMap((notice) => LINES_OF[notice]),
  );
