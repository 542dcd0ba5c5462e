import { LEVEL_FACTS } from "../../../lib/care/level-facts";
import { VARIANTS_OF, type Variant } from "../../../lib/care/week-plan";
import { numberFormat } from "../../../lib/content/formats";
import type { Level } from "../../../lib/rules/levels";
import type { PlanTexts } from "../care-props";

export interface Wish {
  readonly variant: Variant;
  readonly days: number;
  readonly minutes: number;
  readonly travel: number;
}

interface Props {
  readonly level: Level;
  readonly wish: Wish;
  readonly texts: PlanTexts;
  readonly onChange: (change: Partial<Wish>) => void;
}

const TRAVEL = [0, 15, 30, 45, 60, 90, 120];

/** The values from low to high in steps. */
function choices(low: number, high: number, step: number): readonly number[] {
  const found: number[] = [];
  for (let value = low; value <= high; value += step) found.push(value);
  return found;
}

/** When care takes place, how many days, how long, and how far away, within the level's usual range. */
export function WeekWish({ level, wish, texts, onChange }: Props) {
  const { care, carePages, locale } = texts;
  const words = carePages.planner;
  const { daysAWeek, hoursADay } = LEVEL_FACTS[level];
  const minutes = hoursADay
    ? choices(hoursADay.low * 60, hoursADay.high * 60, hoursADay.low < 1 ? 15 : 30)
    : [wish.minutes];
  const number = numberFormat(locale, { maximumFractionDigits: 2 });
  const fields = [
    { name: "days", label: words.days, options: choices(daysAWeek.low, daysAWeek.high, 1), by: 1 },
    { name: "minutes", label: words.hours, options: minutes, by: 60 },
    ...(wish.variant === "telehealth" ? [] : [{ name: "travel", label: words.travel, options: TRAVEL, by: 1 }]),
  ];
  return (
    <>
      <fieldset>
        <legend className="question-ask">{words.variant}</legend>
        <div className="choices choices-variants">
          {VARIANTS_OF[level].map((variant) => (
            <label key={variant} className="choice">
              <input
                type="radio"
                name={`variant-${level}`}
                value={variant}
                checked={wish.variant === variant}
                onChange={() => onChange({ variant })}
              />
              <span>
                <strong>{care.week.variants[variant].name}</strong>
                <br />
                <span className="small">{care.week.variants[variant].text}</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="field-row">
        {fields.map(({ name, label, options, by }) => (
          <label key={name} className="inline-field">
            <span>{label}</span>
            <select
              className="field"
              name={name}
              value={wish[name as "days" | "minutes" | "travel"]}
              onChange={({ target }) => onChange({ [name]: Number(target.value) })}
            >
              {options.map((option) => (
                <option key={option} value={option}>
                  {number.format(option / by)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}
