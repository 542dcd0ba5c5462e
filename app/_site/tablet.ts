const KEY = "care-guide-kiosk";

/**
 * Whether this device is a tablet that many people use. The address /kiosk/ makes it one, and nothing on the site makes
 * it anything else: a link, a code or another address cannot end it by accident. Clearing the browser's data does.
 */
export function isTablet(): boolean {
  try {
    return window.localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

/** Answers whether the browser keeps it. */
export function makeTablet(): boolean {
  try {
    window.localStorage.setItem(KEY, "on");
  } catch {
    // A browser that keeps nothing is said not to by the line below.
  }
  return isTablet();
}
