"use client";

import type { CareContext } from "../../lib/care/care-context";
import type { ScreeningTexts } from "../../lib/content/text-bundles";
import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import { LEVELS } from "../../lib/rules/levels";
import type { PlanTexts } from "../_care/care-props";
import { CompareLevels } from "../_care/compare-levels";
import { CostEstimator } from "../_care/cost/cost-estimator";
import { LevelGuide } from "../_care/level-guide";
import { WeekPlanner } from "../_care/week/week-planner";
import { LevelLadder } from "../_components/level-ladder";
import { GuidePart } from "./guide-part";

const situation: CareContext = { level: "iop", route: "none", voice: "self", minor: false, works: true };

/** The stairs at each level, a day, a week, a cost, and the levels side by side. */
export function GuidePictures({ texts }: { readonly texts: ScreeningTexts & PlanTexts }) {
  const { levels, report: words } = texts;
  return (
    <>
      <GuidePart id="ladder">
        <div className="guide-pairs">
          <LevelLadder level={null} {...{ levels, words }} />
          {LEVELS.map((level) => (
            <LevelLadder key={level} {...{ level, levels, words }} />
          ))}
          <LevelLadder level="iop" couldBe="residential" {...{ levels, words }} />
        </div>
      </GuidePart>
      <GuidePart id="day">
        <LevelGuide level="php" {...{ texts }} region={DEFAULT_REGION} />
      </GuidePart>
      <GuidePart id="week">
        <WeekPlanner level="iop" {...{ texts, situation }} />
      </GuidePart>
      <GuidePart id="cost">
        <CostEstimator level="iop" {...{ texts, situation }} />
      </GuidePart>
      <GuidePart id="table">
        <CompareLevels texts={texts} region={DEFAULT_REGION} />
      </GuidePart>
    </>
  );
}
