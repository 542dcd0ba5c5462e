import type { Questionnaire } from "../../../lib/questionnaire/definition";
import type { Check, Finding } from "../check";
import { brokenCases, rulesWithCases } from "../published-cases";
import { rulesMutants } from "../rule-mutants";

/** Equivalent mutants: another row asks for whatever the change removes. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  'phq-9-moderate-teen: without {"answered":["about-age",["13-17"]]}': "for adults 10 points already say it",
  "alcohol-and-sedatives: use-pattern without alcohol-heavy": "heavy drinking alone sets WDL 3",
  "alcohol-and-sedatives: use-pattern without morning": "morning drinking alone sets WDL 3",
  "alcohol-and-sedatives: sedative-daily without more": "sedatives not as prescribed alone set WDL 3",
  "pregnant-alcohol: use-pattern without alcohol-heavy": "heavy drinking alone sets WDL 3",
  "pregnant-alcohol: use-pattern without morning": "morning drinking alone sets WDL 3",
  "hard-withdrawal: withdrawal-history without seizure": "a seizure before sets WDL 4 wherever this would set 3",
  "hard-withdrawal: use-pattern without alcohol-heavy": "heavy drinking alone sets WDL 3",
  "hard-withdrawal: use-pattern without morning": "morning drinking alone sets WDL 3",
  "hard-withdrawal: sedative-daily without more": "sedatives not as prescribed alone set WDL 3",
  "pregnant-harmful-use: USE 2 → 1": "in pregnancy any use at 1 becomes 2",
  "therapy-not-helping: treatment-current without iop": "a program that does not help sets HIST 4",
  "therapy-not-helping: treatment-current without php": "a program that does not help sets HIST 4",
  "therapy-not-helping: treatment-current without residential": "a program that does not help sets HIST 4",
  "therapy-not-helping: treatment-current without inpatient": "a stay that does not help sets HIST 4",
};

/** Every small change of the rules breaks a published case; every rule has cases at and just below its threshold. */
function everyChangeNoticed(questionnaire: Questionnaire): Finding {
  const { rules, stages } = questionnaire;
  const unmet = [...brokenCases(questionnaire)].map((name) => `a published case is not met: ${name}`);
  // Against cases that do not hold as they are, every change would seem to be noticed.
  if (unmet.length > 0) return { enumerated: BigInt(unmet.length), violations: unmet };
  const mutants = rulesMutants(questionnaire);
  const survivors = mutants
    .filter(({ of, questionnaire: changed }) => brokenCases(changed, of).next().done)
    .map(({ what }) => what);
  return {
    enumerated: BigInt(mutants.length),
    violations: [
      ...[...rules, ...stages.settings]
        .filter(({ id }) => !rulesWithCases.includes(id))
        .map(({ id }) => `${id} has no case at its threshold`),
      ...survivors.filter((what) => !(what in EQUIVALENT)).map((what) => `nothing notices ${what}`),
      ...Object.keys(EQUIVALENT)
        .filter((what) => !survivors.includes(what))
        .map((what) => `${what} is noticed after all`),
    ],
  };
}

export const mutantChecks: readonly Check[] = [
  { property: "every-change-noticed", basis: "all", run: everyChangeNoticed },
];
