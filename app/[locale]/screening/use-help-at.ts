import { useState } from "react";
import { type HelpAtStep, type HelpDue, type HelpTold, helpAt } from "../../../lib/crisis/help-told";

/** How help is told at the step on screen, given all that this page has told so far; `before` is from an earlier visit. */
export function useHelpAt(due: HelpDue, before: HelpTold): HelpAtStep {
  const [told, setTold] = useState(before);
  const help = helpAt(due, told);
  if (help.told !== told) setTold(help.told);
  return help;
}
