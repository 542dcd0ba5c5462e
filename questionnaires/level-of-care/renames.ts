import type { Renames } from "../../lib/exchange/renames";

/** Questions and answers that had another name in an earlier version, oldest first. None so far. */
export const renames: Renames = [];
