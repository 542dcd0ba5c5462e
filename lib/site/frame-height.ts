/** Heights are reported in steps of this size, in pixels. */
const STEP = 100;
/** No taller than a screen: a new step starts at the frame's top, and that has to be visible. */
const SHARE_OF_SCREEN = 0.85;

/**
 * The height to request from the embedding page. It only ever grows, in coarse steps, so that it does not reveal which
 * step of the questions is on screen.
 */
export function frameHeight(before: number, content: number, screen: number): number {
  const most = Math.floor((screen * SHARE_OF_SCREEN) / STEP) * STEP;
  const wanted = Math.ceil(content / STEP) * STEP;
  return Math.max(before, Math.min(wanted, Math.max(most, STEP)));
}
