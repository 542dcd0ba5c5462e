import { useState } from "react";

/**
 * Which of the help on screen is new at this step, to be told in full there and in a line from then on. What was `known`
 * when the page was opened is not new.
 */
export function useFreshHelp(step: string, onScreen: readonly string[], known: readonly string[]): readonly string[] {
  const [told, setTold] = useState({ step, names: known, fresh: [] as readonly string[] });
  const added = onScreen.filter((name) => !told.names.includes(name));
  if (told.step === step && added.length === 0) return told.fresh;
  const fresh = told.step === step ? [...told.fresh, ...added] : added;
  setTold({ step, names: [...told.names, ...added], fresh });
  return fresh;
}
