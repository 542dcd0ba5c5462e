import type { CutOff, CutOffStatus } from "../assessment/cut-off";
import { fill } from "../content/fill";
import type { PropertyWords } from "../content/verification-words";
import type { Questionnaire, Source } from "../questionnaire/definition";
import { placesOf } from "../questionnaire/questions";
import { rulesIdentity } from "../questionnaire/rules-identity";
import { isAbout, type Verification } from "../report/verification";
import { DIMENSIONS, NEED_DIMENSIONS } from "../rules/dimensions";
import type { Suggestion } from "../rules/rule";
import { phraseOf, type Reader, type Sentence, sentenceOf } from "./condition-phrase";
import { type MethodDerived, type MethodSection, methodDerived, methodSections } from "./method-questions";
import { type MethodGroup, methodGroups } from "./method-rules";
import { methodVerification } from "./method-verification";

/** What the page is built from besides the questionnaire and its words. */
export interface MethodMaterial {
  readonly cutOffs: readonly CutOff[];
  readonly cutOffTexts: Readonly<Record<string, string>>;
  readonly cutOffSources: Readonly<Record<string, Source>>;
  readonly openQuestions: readonly { readonly id: string; readonly rules: readonly string[] }[];
  readonly openTexts: Readonly<Record<string, { readonly ask: string; readonly now: string }>>;
  /** The report of the last verification of the rules; null if there is none. */
  readonly verification: Verification | null;
  /** The words for each verified property. */
  readonly propertyTexts: Readonly<Record<string, PropertyWords>>;
}

export interface MethodSuggestion extends Sentence {
  readonly id: string;
  readonly name: string;
  readonly unless: string | null;
}

export interface MethodCutOff {
  readonly id: string;
  readonly text: string;
  readonly status: CutOffStatus;
  readonly sources: readonly string[];
}

/**
 * Number of questions by when they are asked. `either` counts those asked before or after the result, depending on
 * other answers.
 */
export interface MethodCounts {
  readonly before: number;
  readonly either: number;
  readonly after: number;
}

/** Everything the method page shows, as plain data in one language. */
export interface Method {
  readonly rules: string;
  readonly areas: readonly { readonly id: string; readonly name: string; readonly anchors: readonly string[] }[];
  readonly need: string;
  readonly groups: readonly MethodGroup[];
  readonly cutOffs: readonly MethodCutOff[];
  readonly sections: readonly MethodSection[];
  /** How many questions there are, and when they are asked. */
  readonly counts: MethodCounts;
  readonly derived: readonly MethodDerived[];
  readonly programs: readonly MethodSuggestion[];
  readonly formats: readonly MethodSuggestion[];
  readonly verification:
    | (Verification & { readonly current: boolean; readonly texts: readonly PropertyWords[] })
    | null;
  readonly open: readonly {
    readonly id: string;
    readonly ask: string;
    readonly now: string;
    readonly rules: readonly string[];
  }[];
  readonly sources: readonly (Source & { readonly id: string })[];
}

const OWN = "OWN";

function suggestionsOf(
  reader: Reader,
  rows: readonly Suggestion[],
  names: Readonly<Record<string, { readonly name: string }>>,
): readonly MethodSuggestion[] {
  const { unless } = reader.method.suggestions;
  return rows.map((row) => ({
    id: row.id,
    name: names[row.id]?.name ?? row.id,
    ...sentenceOf(reader, row.when),
    unless: row.unless ? fill(unless, { condition: phraseOf(reader, row.unless) }) : null,
  }));
}

function needOf({ decision, method }: Reader): string {
  const areas = NEED_DIMENSIONS.map((id) => decision.dimensions[id].name).join("; ");
  return fill(method.areas.need, { areas });
}

function countsOf(questionnaire: Questionnaire): MethodCounts {
  const questions = placesOf(questionnaire).map(({ question }) => question);
  const after = questions.filter(({ detail }) => detail).length;
  const either = questions.filter(({ detailWhen, decideWhen }) => detailWhen ?? decideWhen).length;
  return { before: questions.length - after - either, either, after };
}

/** The whole method, rendered from the same data that decides. */
export function methodOf(reader: Reader, material: MethodMaterial): Method {
  const { questionnaire, decision } = reader;
  const { verification } = material;
  const known = { ...questionnaire.sources, ...material.cutOffSources };
  return {
    rules: rulesIdentity(questionnaire),
    areas: DIMENSIONS.map((id) => ({ id, ...decision.dimensions[id] })),
    need: needOf(reader),
    groups: methodGroups(reader),
    cutOffs: material.cutOffs.map(({ id, on, status, sources }) => ({
      id,
      text: fill(material.cutOffTexts[id] ?? id, "score" in on ? { points: on.score[1] } : {}),
      status,
      sources: sources.filter((key) => key !== OWN),
    })),
    sections: methodSections(reader),
    counts: countsOf(questionnaire),
    derived: methodDerived(reader),
    programs: suggestionsOf(reader, questionnaire.programs, decision.programs),
    formats: suggestionsOf(reader, questionnaire.formats, decision.formats),
    verification: verification && {
      ...methodVerification(reader, verification),
      current: isAbout(verification, questionnaire),
      texts: verification.properties.map(
        ({ property }) => material.propertyTexts[property] ?? { claim: property, looked: "" },
      ),
    },
    open: material.openQuestions.map(({ id, rules }) => ({ id, rules, ...openText(material, id) })),
    sources: Object.entries(known)
      .filter(([id]) => id !== OWN)
      .map(([id, source]) => ({ id, ...source })),
  };
}

function openText({ openTexts }: MethodMaterial, id: string) {
  const found = openTexts[id];
  if (!found) throw new RangeError(`There is no text for open question ${id}.`);
  return found;
}
