import type { CareWords, LevelGuide, ResultCareWords, ResultGuide } from "../../lib/content/care-words";
import type { CarePageWords, ResultPageWords } from "../../lib/content/words";
import { LEVELS, type Level } from "../../lib/rules/levels";

const guideForResult = ({ suits: _suits, ask: _ask, alsoCalled: _names, ...guide }: LevelGuide): ResultGuide => guide;

/** The words about care that a result shows. Other words are left out, because every byte delays the first question. */
export function resultCareWords({ week: _week, cost: _cost, levels, ...rest }: CareWords): ResultCareWords {
  const guides = Object.fromEntries(LEVELS.map((level) => [level, guideForResult(levels[level])]));
  return { ...rest, levels: guides as { readonly [L in Level]: ResultGuide } };
}

/** The same for the texts of the views. */
export function pagesForResult({
  planner: _planner,
  money: _money,
  levels: _levels,
  ...rest
}: CarePageWords): ResultPageWords {
  return rest;
}
