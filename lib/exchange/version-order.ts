/** Whether one semantic version is newer than another; non-numeric parts count as 0. */
export function isLaterVersion(version: string, than: string): boolean {
  if (version === than) return false;
  const numbers = (text: string) => text.split(".").map((part) => Number.parseInt(part, 10) || 0);
  const [a, b] = [numbers(version), numbers(than)];
  for (const index of [0, 1, 2]) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
