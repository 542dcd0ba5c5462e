import type { Questionnaire } from "../../lib/questionnaire/definition";
import type { LevelRank, RouteRank } from "../../lib/rules/levels";
import { type RuleSet, rate } from "../../lib/rules/rate";
import type { Rule } from "../../lib/rules/rule";
import { isWithin, joined, type Point, pointsOf } from "./minimal-points";
import { type Asked, baseAt, needAt, RESPONSES, situationAt } from "./situation-at";

/** One combination of the stages' inputs. `settings` indexes what the settings read. */
export interface Stage {
  readonly level: number;
  readonly route: number;
  readonly need: number;
  readonly settings: number;
  readonly current: number;
  readonly response: number;
}

const LEVELS = 5;
const ROUTES = 5;
const NEEDS = 5;
const CURRENTS = 5;

/** A rule that always holds and asks for this. */
const ruleAsking = ({ level, route }: Asked): Rule => ({
  id: "base",
  when: { all: [] },
  route: route as RouteRank,
  ...(level > 1 ? { level: level as Exclude<LevelRank, 1> } : {}),
  sources: [],
});

/**
 * The stages, executed as they are for every combination of their inputs. Those are few compared with what the rules
 * read: the level and route the rules ask for, the highest need, what settings read, current care and how it is going.
 */
export class StageSpace {
  /** Every combination of what settings read: absent, or at one of their thresholds. */
  readonly settings: readonly Point[];
  private readonly leastAsked: readonly Asked[];
  private readonly settingHolds: readonly boolean[];
  private readonly results: (Asked | undefined)[] = [];

  constructor(questionnaire: Pick<Questionnaire, "rules" | "stages">) {
    const values = new Map<string, Set<number>>();
    for (const point of questionnaire.stages.settings.flatMap(({ when }) => pointsOf(when)))
      for (const [name, least] of point) values.set(name, (values.get(name) ?? new Set([0])).add(least));
    this.settings = [...values].reduce<readonly Point[]>(
      (before, [name, several]) =>
        before.flatMap((one) =>
          [...several].map((value) => (value === 0 ? one : joined(one, new Map([[name, value]])))),
        ),
      [new Map()],
    );
    this.leastAsked = this.settings.map((point) => baseAt(questionnaire, point));
    this.settingHolds = this.settings.map((point) =>
      questionnaire.stages.settings.some(({ when }) => pointsOf(when).some((one) => isWithin(one, point))),
    );
    this.fill(questionnaire.stages);
  }

  private fill(stages: RuleSet["stages"]): void {
    for (let level = 1; level <= LEVELS; level++)
      for (let route = 0; route < ROUTES; route++) {
        const ruleSet = { rules: [ruleAsking({ level, route })], stages };
        for (const [settings, point] of this.settings.entries())
          for (let need = 0; need < NEEDS; need++)
            for (let current = 0; current < CURRENTS; current++)
              for (let response = 0; response < RESPONSES.length; response++) {
                const stage = { level, route, need, settings, current, response };
                if (this.isPossible(stage)) this.results[this.indexOf(stage)] = this.run(ruleSet, stage, point);
              }
      }
  }

  private run(ruleSet: RuleSet, { need, current, response }: Stage, point: Point): Asked {
    const situation = situationAt(point, current, RESPONSES[response] ?? null);
    const { level, route } = rate(ruleSet, {
      ...situation,
      dimension: (name) => (name === "NEED" ? need : situation.dimension(name)),
    });
    return { level, route };
  }

  private indexOf({ level, route, need, settings, current, response }: Stage): number {
    const care = current * RESPONSES.length + response;
    const asked = (level - 1) * ROUTES + route;
    return ((settings * NEEDS + need) * LEVELS * ROUTES + asked) * CURRENTS * RESPONSES.length + care;
  }

  /**
   * What settings read is also read by rules, and is part of the need: if it is present, the rules ask for at least
   * what it gives on its own. Other combinations cannot occur.
   */
  isPossible({ level, route, need, settings, current, response }: Stage): boolean {
    const least = this.leastAsked[settings];
    const point = this.settings[settings];
    if (!least || !point || level > LEVELS || route >= ROUTES || need >= NEEDS) return false;
    if (current >= CURRENTS || response >= RESPONSES.length) return false;
    return level >= least.level && route >= least.route && need >= needAt(point);
  }

  /** Whether home or support ask for the next setting, if the level is the one they apply to. */
  isSetting = ({ settings }: Stage): boolean => this.settingHolds[settings] === true;

  /** The result of rules and stages. */
  at(stage: Stage): Asked {
    const result = this.results[this.indexOf(stage)];
    if (!result) throw new RangeError(`This combination cannot occur: ${JSON.stringify(stage)}.`);
    return result;
  }

  /** Which of the combinations a situation is. */
  stageOf(base: Asked, point: Point, current: number, response: number): Stage {
    let settings = 0;
    for (const [index, one] of this.settings.entries())
      if (isWithin(one, point) && isWithin(this.settings[settings] as Point, one)) settings = index;
    return { ...base, need: needAt(point), settings, current, response };
  }

  *all(): Generator<Stage> {
    for (let settings = 0; settings < this.settings.length; settings++)
      for (let level = 1; level <= LEVELS; level++)
        for (let route = 0; route < ROUTES; route++)
          for (let need = 0; need < NEEDS; need++)
            for (let current = 0; current < CURRENTS; current++)
              for (let response = 0; response < RESPONSES.length; response++) {
                const stage = { level, route, need, settings, current, response };
                if (this.isPossible(stage)) yield stage;
              }
  }

  /** Every combination with one fact a step higher, and which fact it is. */
  *oneMore(stage: Stage): Generator<readonly [what: string, more: Stage]> {
    for (const name of ["level", "route", "need", "current", "response"] as const) {
      const more = { ...stage, [name]: stage[name] + 1 };
      if (this.isPossible(more)) yield [name, more];
    }
    const here = this.settings[stage.settings] as Point;
    for (const [settings, point] of this.settings.entries()) {
      if (settings === stage.settings || !isWithin(here, point)) continue;
      const more = { ...stage, settings };
      if (this.isPossible(more))
        yield [[...point.keys()].find((name) => point.get(name) !== here.get(name)) ?? "", more];
    }
  }

  inWords({ level, route, need, settings, current, response }: Stage): string {
    const things = [...(this.settings[settings] as Point)].map(([name, value]) => `${name} ${value}`);
    return [
      `level ${level}, route ${route} by the rules`,
      `need ${need}`,
      ...things,
      `current ${current}`,
      `response ${RESPONSES[response] ?? "none"}`,
    ].join(", ");
  }
}

const kept = new WeakMap<Questionnaire, StageSpace>();

export function stageSpaceOf(questionnaire: Questionnaire): StageSpace {
  const known = kept.get(questionnaire);
  if (known) return known;
  const fresh = new StageSpace(questionnaire);
  kept.set(questionnaire, fresh);
  return fresh;
}
