"use client";

import { useState } from "react";
import { type BusyRow, busyOf, exampleRows } from "../../../lib/care/busy-row";
import { LEVEL_FACTS } from "../../../lib/care/level-facts";
import { easiestVariant, planWeek, type Variant } from "../../../lib/care/week-plan";
import type { Level } from "../../../lib/rules/levels";
import type { CareProps, PlanTexts } from "../care-props";
import { SourceNote } from "../source-note";
import { BusyRows, type KeyedRow } from "./busy-rows";
import { SaveWeek } from "./save-week";
import { WeekInWords } from "./week-in-words";
import { WeekPicture } from "./week-picture";
import { WeekWish, type Wish } from "./week-wish";

interface Props extends Pick<CareProps, "situation"> {
  readonly level: Level;
  readonly texts: PlanTexts;
}

const NEW_ROW: BusyRow = { kind: "other", days: ["mon"], from: "09:00", to: "10:00" };

/** A level's hours placed on the person's own week. What is entered is discarded when this is closed. */
export function WeekPlanner({ level, texts, situation }: Props) {
  const { care, carePages } = texts;
  const words = carePages.planner;
  const facts = LEVEL_FACTS[level];
  /** Null until chosen: then the easiest one follows what is entered. */
  const [chosen, choose] = useState<Variant | null>(null);
  const [extent, setExtent] = useState<Omit<Wish, "variant">>({
    days: facts.daysAWeek.low,
    minutes: (facts.hoursADay?.low ?? 0) * 60,
    travel: 30,
  });
  const [rows, setRows] = useState<readonly KeyedRow[]>(() =>
    exampleRows(situation).map((row, key) => ({ ...row, key })),
  );
  const busy = rows.flatMap(busyOf);
  const wish: Wish = { ...extent, variant: chosen ?? easiestVariant({ level, busy, ...extent }) };
  const plan = planWeek({ level, busy, ...wish });
  if (!plan) return <p>{care.week.stay}</p>;
  const weeks = facts.weeks?.low ?? 1;
  const change = (key: number, part: Partial<BusyRow>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <div className="planner" data-planner={level}>
      <p>{`${care.week.lead} ${words.private}`}</p>
      <div className="no-print">
        <WeekWish
          level={level}
          wish={wish}
          texts={texts}
          onChange={({ variant, ...part }) => {
            if (variant) choose(variant);
            setExtent({ ...extent, ...part });
          }}
        />
        <h3>{words.busy}</h3>
        <p className="small soft">{words.example}</p>
        <BusyRows
          rows={rows}
          texts={texts}
          onChange={change}
          onRemove={(key) => setRows(rows.filter((row) => row.key !== key))}
        />
        <button
          type="button"
          className="button button-quiet"
          data-action="add-busy"
          onClick={() => setRows([...rows, { ...NEW_ROW, key: 1 + Math.max(-1, ...rows.map(({ key }) => key)) }])}
        >
          {words.add}
        </button>
      </div>
      <h3>{words.picture}</h3>
      <WeekPicture id={`week-${level}`} plan={plan} busy={busy} texts={texts} />
      <WeekInWords plan={plan} texts={texts} />
      <SaveWeek plan={plan} weeks={weeks} texts={texts} />
      <SourceNote
        ids={[facts.daysAWeek.source, ...(facts.hoursADay ? [facts.hoursADay.source] : []), "OWN"]}
        texts={texts}
      />
    </div>
  );
}
