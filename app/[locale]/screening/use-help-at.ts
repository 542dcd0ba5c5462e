import { useState } from "react";
import { type HelpAtStep, type HelpDue, type HelpTold, helpAt } from "../../../lib/crisis/help-told";

/**
 * How to show help at the current step, given everything this page has shown so far; `before` comes from an earlier
 * visit.
 */
export function useHelpAt(due: HelpDue, before: HelpTold): HelpAtStep {
  const [told, setTold] = useState(before);
  const help = helpAt(due, told);
  if (help.told !== told) setTold(help.told);
  return help;
}
