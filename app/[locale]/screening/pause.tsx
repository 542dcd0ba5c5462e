import { type ReactNode, useState } from "react";
import type { ScreeningWords } from "../../../lib/content/words";

interface Props {
  readonly words: ScreeningWords["pause"];
  /** The file for continuing on another day, once the code that creates files has loaded. */
  readonly children: ReactNode;
}

/** Taking a break is part of the process: where the answers are stored, and how to continue on another day. */
export function Pause({ words, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className="aside no-print" data-pause="" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      <p>{words.tab}</p>
      {open && children}
    </details>
  );
}
