import { type ReactNode, useState } from "react";
import type { ScreeningWords } from "../../../lib/content/screening-words";

interface Props {
  readonly words: ScreeningWords["pause"];
  /** The file to go on from another day, once the part that makes files has come. */
  readonly children: ReactNode;
}

/** Taking a break is part of the process: where the answers are kept, and how to go on another day. */
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
