import type { ReactNode } from "react";
import type { CrisisWords } from "../../lib/content/words";
import type { LineId } from "../../lib/crisis/crisis-lines";
import type { Region } from "../../lib/crisis/lines-in-region";
import { LineChannels } from "./line-channels";

interface Props {
  /** The summary that names the help and expands the rest. */
  readonly title: ReactNode;
  /** Lines to call or text, always visible beside the title. */
  readonly lines: readonly LineId[];
  readonly region: Region;
  readonly words: CrisisWords;
  readonly children: ReactNode;
}

/**
 * Help that was shown in full before, now in one line: its title and the numbers. Only the longer text is collapsed.
 */
export function HelpLine({ title, children, ...channels }: Props) {
  return (
    <div className="help-line">
      <details>
        <summary>{title}</summary>
        {children}
        <LineChannels {...channels} ways="others" />
      </details>
      <LineChannels {...channels} ways="call and text" />
    </div>
  );
}
