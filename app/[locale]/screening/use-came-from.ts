import { useState } from "react";

/** The view before the current one; null if there was none. */
export function useCameFrom(view: string): string | null {
  const [seen, setSeen] = useState<{ readonly now: string; readonly before: string | null }>({
    now: view,
    before: null,
  });
  if (seen.now !== view) setSeen({ now: view, before: seen.now });
  return seen.before;
}
