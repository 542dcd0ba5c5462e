"use client";

import { useEffect, useState } from "react";
import type { CareContext } from "../../../lib/care/care-context";
import { LEVELS, type Level } from "../../../lib/rules/levels";
import { hasSomethingFor } from "../../../lib/site/local-care";
import type { PlanTexts } from "../../_care/care-props";
import { CostEstimator } from "../../_care/cost/cost-estimator";
import { LocalPrograms } from "../../_care/local-programs";
import { WeekPlanner } from "../../_care/week/week-planner";

/** Without answers, only the level the person chose to look at is known. */
const about = (level: Level): CareContext => ({ level, route: "none", voice: "self", minor: false, works: true });

/** Week and cost for the level chosen here or given in the URL. */
export function PlanView({ texts }: { readonly texts: PlanTexts }) {
  const { care, carePages, levels, local } = texts;
  const [level, setLevel] = useState<Level>("iop");
  useEffect(() => {
    const named = LEVELS.find((one) => `#${one}` === window.location.hash);
    if (named) setLevel(named);
  }, []);
  const shared = { level, texts, situation: about(level) };
  return (
    <div className="stack" data-plan-page={level}>
      <label className="inline-field">
        <span>{carePages.plan.level}</span>
        <select className="field" value={level} onChange={({ target }) => setLevel(target.value as Level)}>
          {LEVELS.map((one) => (
            <option key={one} value={one}>
              {levels[one].short}
            </option>
          ))}
        </select>
      </label>
      <section>
        <h2>{care.week.title}</h2>
        <WeekPlanner key={level} {...shared} />
      </section>
      {local && hasSomethingFor(local, level, shared.situation) && (
        <section>
          <h2>{local.words.title}</h2>
          <LocalPrograms {...{ local, level, levels }} who={shared.situation} />
        </section>
      )}
      <section>
        <h2>{care.cost.title}</h2>
        <CostEstimator key={level} {...shared} />
      </section>
    </div>
  );
}
