import type { CrisisWords } from "../../lib/content/crisis-words";
import type { LineInUse } from "../../lib/crisis/lines-in-region";

interface Props {
  readonly line: LineInUse;
  readonly words: CrisisWords;
}

/** The name of a help line; one that is not translated is marked with its language, for a voice that reads it out. */
export const LineName = ({ line: { id, nameIn }, words }: Props) => <span lang={nameIn}>{words.lines[id].name}</span>;
