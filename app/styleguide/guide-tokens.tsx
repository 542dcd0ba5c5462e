import { colorTokens, contrast } from "./color-tokens";
import { GuidePart } from "./guide-part";
import { GUIDE_WORDS } from "./guide-words";

const SIZES = ["sm", "base", "lg", "xl", "2xl", "3xl"] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Colors with their contrast on the page and on a card, type sizes, and spacing. */
export function GuideTokens() {
  const colors = colorTokens();
  const of = (name: string, theme: "light" | "dark") =>
    colors.find((color) => color.name === name)?.[theme] ?? "#ffffff";
  const figures = (value: string, theme: "light" | "dark") =>
    ["paper", "surface"].map((ground) => contrast(value, of(ground, theme)).toFixed(1)).join(" / ");
  return (
    <>
      <GuidePart id="colors">
        <p className="small">{GUIDE_WORDS.contrast}</p>
        <ul className="guide-colors">
          {colors.map(({ name, light, dark }) => (
            <li key={name}>
              <span className={`guide-swatch guide-${name}`} />
              <strong>{name}</strong>
              <span className="small">
                {light} {figures(light, "light")}
                <br />
                {dark} {figures(dark, "dark")}
              </span>
            </li>
          ))}
        </ul>
      </GuidePart>
      <GuidePart id="type">
        {SIZES.map((size) => (
          <p key={size} className={`guide-text-${size}`}>
            {size}: {GUIDE_WORDS.type}
          </p>
        ))}
        <p>{GUIDE_WORDS.measure}</p>
      </GuidePart>
      <GuidePart id="space">
        <ul className="guide-spaces">
          {SPACES.map((space) => (
            <li key={space}>
              <span className={`guide-space-${space}`} /> {space}
            </li>
          ))}
        </ul>
      </GuidePart>
    </>
  );
}
