import { colorTokens, contrast } from "./color-tokens";

const SIZES = ["sm", "base", "lg", "xl", "2xl", "3xl"] as const;
const SPACES = [1, 2, 3, 4, 5, 6, 7, 8] as const;

/** Colors with their contrast on the page and on a card, sizes of type, and spaces. */
export function GuideTokens() {
  const colors = colorTokens();
  const of = (name: string, theme: "light" | "dark") =>
    colors.find((color) => color.name === name)?.[theme] ?? "#ffffff";
  const figures = (value: string, theme: "light" | "dark") =>
    ["paper", "surface"].map((ground) => contrast(value, of(ground, theme)).toFixed(1)).join(" / ");
  return (
    <>
      <section id="colors">
        <h2>Colors</h2>
        <p className="small">Contrast on the page and on a card.</p>
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
      </section>
      <section id="type">
        <h2>Type</h2>
        {SIZES.map((size) => (
          <p key={size} className={`guide-text-${size}`}>
            text-{size}: what kind of care could you ask for?
          </p>
        ))}
        <p>
          A line of text is as long as this one at most, which is about sixty-six letters, so that the eye finds the
          next line without looking for it.
        </p>
      </section>
      <section id="space">
        <h2>Space</h2>
        <ul className="guide-spaces">
          {SPACES.map((space) => (
            <li key={space}>
              <span className={`guide-space-${space}`} /> space-{space}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
