import { useState } from "react";

/** Whether a number that normally only falls has gone up at this step, so that the step can explain why. */
export function useMoreThanBefore(step: string, count: number): boolean {
  const [told, setTold] = useState({ step, count, more: false });
  if (told.step !== step) setTold({ step, count, more: count > told.count });
  return told.more;
}
