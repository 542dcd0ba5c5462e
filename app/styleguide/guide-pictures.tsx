"use client";

import { LEVELS } from "../../lib/assessment/levels";
import type { Situation } from "../../lib/care/situation";
import type { ScreeningTexts } from "../../lib/content/screening-texts";
import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import type { PlanTexts } from "../_care/care-props";
import { CompareLevels } from "../_care/compare-levels";
import { CostEstimator } from "../_care/cost/cost-estimator";
import { LevelGuide } from "../_care/level-guide";
import { WeekPlanner } from "../_care/week/week-planner";
import { LevelLadder } from "../_components/level-ladder";

const situation: Situation = { level: "iop", route: "none", voice: "self", minor: false, works: true };

/** The stairs at each level, a day, a week, a cost, and the levels side by side. */
export function GuidePictures({ texts }: { readonly texts: ScreeningTexts & PlanTexts }) {
  const { levels, report: words } = texts;
  return (
    <>
      <section id="ladder">
        <h2>The stairs</h2>
        <div className="guide-pairs">
          <LevelLadder level={null} {...{ levels, words }} />
          {LEVELS.map((level) => (
            <LevelLadder key={level} {...{ level, levels, words }} />
          ))}
          <LevelLadder level="iop" couldBe="residential" {...{ levels, words }} />
        </div>
      </section>
      <section id="day">
        <h2>A day</h2>
        <LevelGuide level="php" {...{ texts }} region={DEFAULT_REGION} />
      </section>
      <section id="week">
        <h2>A week</h2>
        <WeekPlanner level="iop" {...{ texts, situation }} />
      </section>
      <section id="cost">
        <h2>A cost</h2>
        <CostEstimator level="iop" {...{ texts, situation }} />
      </section>
      <section id="table">
        <h2>A table</h2>
        <CompareLevels texts={texts} region={DEFAULT_REGION} />
      </section>
    </>
  );
}
