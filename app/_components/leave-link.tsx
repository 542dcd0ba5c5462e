import { NEUTRAL_PAGE } from "../../lib/leaving/neutral-page";

interface Props {
  readonly text: string;
  readonly className: string;
}

/** A link to the neutral page. Once hydrated, LeaveSite wipes the tab before following it. */
export function LeaveLink({ text, className }: Props) {
  return (
    <a href={NEUTRAL_PAGE} target="_top" rel="noreferrer noopener" className={className} data-action="leave">
      {text}
    </a>
  );
}
