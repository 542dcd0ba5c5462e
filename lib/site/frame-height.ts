/** Heights are told in steps this large, in pixels. */
const STEP = 100;
/** No taller than a screen: a step that has just come up begins at the frame's top, and it has to be seen there. */
const SHARE_OF_SCREEN = 0.85;

/**
 * The height to ask the page around the frame for. It only ever grows, in coarse steps, so that it does not tell which
 * step of the questions is on screen.
 */
export function frameHeight(before: number, content: number, screen: number): number {
  const most = Math.floor((screen * SHARE_OF_SCREEN) / STEP) * STEP;
  const wanted = Math.ceil(content / STEP) * STEP;
  return Math.max(before, Math.min(wanted, Math.max(most, STEP)));
}
