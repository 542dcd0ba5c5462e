import { fill } from "../content/fill";
import { type Level, levelOfRank, type Route, routeOfRank } from "../rules/levels";
import type { Rule } from "../rules/rule";
import { phraseOf, type Reader, type Sentence, sentenceOf } from "./condition-phrase";
import { RULE_GROUPS, type RuleGroupId, type RuleStatus } from "./rule-groups";

/** One rule or stage as displayed. */
export interface MethodRule extends Sentence {
  readonly id: string;
  /** What it asks for: a level, an urgency, or both. */
  readonly asks: readonly string[];
  readonly status: RuleStatus;
  readonly sources: readonly string[];
}

export interface MethodGroup {
  readonly id: RuleGroupId;
  readonly rules: readonly MethodRule[];
}

/** The source key of thresholds that are not published anywhere. */
const OWN = "OWN";

function statusOf(sources: readonly string[]): RuleStatus {
  if (!sources.includes(OWN)) return "published";
  return sources.length === 1 ? "ours" : "both";
}

const GROUP_OF_LEVEL: { readonly [L in Level]: RuleGroupId } = {
  outpatient: "routes",
  iop: "iop",
  php: "php",
  residential: "residential",
  inpatient: "emergency",
};

const groupOf = ({ acute, level }: Rule): RuleGroupId =>
  acute ? "interrupts" : GROUP_OF_LEVEL[levelOfRank(level ?? 1)];

function asksOf({ method }: Reader, level: Level, route: Route): readonly string[] {
  const asked = level === "outpatient" ? [] : [method.rules.levels[level]];
  return route === "none" ? asked : [...asked, method.rules.routes[route]];
}

function ruleOf(reader: Reader, rule: Rule): MethodRule {
  return {
    id: rule.id,
    ...sentenceOf(reader, rule.when),
    asks: asksOf(reader, levelOfRank(rule.level ?? 1), routeOfRank(rule.route)),
    status: statusOf(rule.sources),
    sources: rule.sources.filter((key) => key !== OWN),
  };
}

/** The stages in evaluation order. */
function stageRules(reader: Reader): readonly MethodRule[] {
  const { questionnaire, method } = reader;
  const { stepUp, settings, stepDown } = questionnaire.stages;
  const words = method.stages;
  const ups = stepUp.rows.map(({ current, needAtLeast, level }) =>
    fill(words.stepUp, {
      care: words.care[current],
      need: phraseOf(reader, { atLeast: ["NEED", needAtLeast] }),
      level: method.rules.levels[levelOfRank(level)],
    }),
  );
  const row = (id: string, sources: readonly string[]) => ({
    id,
    status: statusOf(sources),
    sources: sources.filter((key) => key !== OWN),
  });
  return [
    {
      ...row(stepUp.id, stepUp.sources),
      lead: [],
      choices: ups,
      asks: [words.stepUpAsks],
    },
    ...settings.map((setting) => ({
      ...row(setting.id, setting.sources),
      lead: [
        fill(words.setting, { level: method.rules.levels[levelOfRank(setting.at)] }),
        phraseOf(reader, setting.when),
      ],
      choices: [],
      asks: asksOf(reader, levelOfRank(setting.level), routeOfRank(setting.route)),
    })),
    {
      ...row(stepDown.id, stepDown.sources),
      lead: [words.stepDown],
      choices: [],
      asks: [words.stepDownAsks],
    },
  ];
}

/** Every rule and every stage, grouped by what it asks for. */
export function methodGroups(reader: Reader): readonly MethodGroup[] {
  return RULE_GROUPS.map((id) => ({
    id,
    rules:
      id === "stages"
        ? stageRules(reader)
        : reader.questionnaire.rules.filter((rule) => groupOf(rule) === id).map((rule) => ruleOf(reader, rule)),
  }));
}
