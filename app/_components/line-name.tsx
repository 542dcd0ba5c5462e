import type { CrisisWords } from "../../lib/content/words";
import type { LineInUse } from "../../lib/crisis/lines-in-region";

interface Props {
  readonly line: LineInUse;
  readonly words: CrisisWords;
}

/** The name of a help line. An untranslated name is marked with its language for screen readers. */
export const LineName = ({ line: { id, nameIn }, words }: Props) => <span lang={nameIn}>{words.lines[id].name}</span>;
