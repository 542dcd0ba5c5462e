"use client";

import type { MouseEvent } from "react";
import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";
import { leave } from "./leave";

interface Props {
  readonly text: string;
  readonly className: string;
}

/** Leaves at once. Without a script it is still a link to the neutral page. */
export function LeaveLink({ text, className }: Props) {
  const go = (event: MouseEvent) => {
    event.preventDefault();
    leave();
  };
  return (
    <a href={NEUTRAL_PAGE} rel="noreferrer noopener" className={className} data-action="leave" onClick={go}>
      {text}
    </a>
  );
}
