/** The next round number at or above a value (1, 1.5, 2, 3, 4, 5, 6, 8 or 10 times a power of ten), for the top of a scale. At least 1. */
export function roundTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const steps = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];
  return power * (steps.find((step) => step * power >= value) ?? 10);
}
