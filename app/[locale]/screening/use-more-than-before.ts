import { useState } from "react";

/** Whether a number that only ever falls has risen with this step: then the step says why. */
export function useMoreThanBefore(step: string, count: number): boolean {
  const [told, setTold] = useState({ step, count, more: false });
  if (told.step !== step) setTold({ step, count, more: count > told.count });
  return told.more;
}
