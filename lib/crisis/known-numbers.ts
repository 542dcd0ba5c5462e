import type { LineId } from "./crisis-lines";

/** Whether everyone knows a line by its number alone. Any other number needs a name beside it where several are shown. */
export const isKnownByNumber = (id: LineId): boolean => id === "911" || id === "988";
