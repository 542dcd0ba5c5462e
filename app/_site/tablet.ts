const KEY = "care-guide-kiosk";

/**
 * Whether this device is a shared tablet. Only visiting /kiosk/ makes it one, and nothing on the site reverts it, so a
 * link, a code or another URL cannot end the mode by accident. Clearing the browser's data does.
 */
export function isTablet(): boolean {
  try {
    return window.localStorage.getItem(KEY) === "on";
  } catch {
    return false;
  }
}

/** Returns whether the browser stored it. */
export function makeTablet(): boolean {
  try {
    window.localStorage.setItem(KEY, "on");
  } catch {
    // Reading the value back below detects a browser that stores nothing.
  }
  return isTablet();
}
