/** Clicks as a finger or a mouse does: a click without a count comes from a key or a script. */
export const tap = (element: Element | null): boolean =>
  element?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, detail: 1 })) ?? false;
