import type { Tab } from "./tab";

/** The WCAG 2 contrast ratio of text and its background; 1 to 21. */
export const contrastOf = (tab: Tab, selector: string): Promise<number> =>
  tab.run((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) throw new Error(`There is no ${wanted}.`);
    // The canvas converts every color notation to numbers.
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const numbersOf = (color: string): readonly number[] => {
      canvas?.clearRect(0, 0, 1, 1);
      if (canvas) canvas.fillStyle = color;
      canvas?.fillRect(0, 0, 1, 1);
      return [...(canvas?.getImageData(0, 0, 1, 1).data ?? [])];
    };
    const light = ([red = 0, green = 0, blue = 0]: readonly number[]) => {
      const linear = (part: number) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    // A background may be translucent.
    const grounds: (readonly number[])[] = [];
    for (let at: Element | null = element; at && (grounds.at(-1)?.[3] ?? 0) < 255; at = at.parentElement)
      grounds.push(numbersOf(getComputedStyle(at).backgroundColor));
    const over = (behind: readonly number[], front: readonly number[]) => {
      const share = (front[3] ?? 0) / 255;
      return behind.map((part, index) => part * (1 - share) + (front[index] ?? 0) * share);
    };
    const ground = grounds.reduceRight(over, [255, 255, 255]);
    const [one, other] = [light(numbersOf(getComputedStyle(element).color)), light(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }, selector);

/** Sets the reader's own text size, as a percentage of the default. */
export const textAt = (tab: Tab, percent: number): Promise<void> =>
  tab.run((size) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`html { font-size: ${size}% !important }`);
    document.adoptedStyleSheets = [sheet];
  }, percent);
