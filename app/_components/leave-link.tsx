import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";

interface Props {
  readonly text: string;
  readonly className: string;
}

/** A link to the neutral page; where scripts run, LeaveSite wipes the tab before it is followed. */
export function LeaveLink({ text, className }: Props) {
  return (
    <a href={NEUTRAL_PAGE} target="_top" rel="noreferrer noopener" className={className} data-action="leave">
      {text}
    </a>
  );
}
