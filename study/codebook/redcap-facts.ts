import {
  DECLINE,
  type Effect,
  type InstrumentTotal,
  type Question,
  type Questionnaire,
} from "../../lib/questionnaire/definition";
import { optionsOf, placesOf, questionOf } from "../../lib/questionnaire/questions";
import { totalNamed } from "../../lib/questionnaire/totals";
import type { Condition, ReadableDimension } from "../../lib/rules/condition";
import { NEED_DIMENSIONS } from "../../lib/rules/dimensions";
import { allOf, anyOf, is, isAtLeast, isTicked, type Logic, oneIf } from "./redcap-logic";
import { declineVariable, pointsVariable, rawCode, variableOf } from "./redcap-names";

/** A calculated field that gates read, because REDCap has no dimensions and flags. */
export interface Fact {
  readonly variable: string;
  readonly formula: string;
  /** The questions it reads, directly or through other facts. */
  readonly reads: ReadonlySet<string>;
}

/** The level is determined by the rules, which REDCap does not have. */
export class NeedsTheRules extends Error {}

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Writes conditions as REDCap's branching logic. What an answer means to the rules becomes a calculated field,
 * expressed in terms of the answers that set it. Fields are in dependency order.
 */
export class RedcapFacts {
  private readonly written = new Map<string, Fact>();
  private readonly underway: string[] = [];
  private reading = new Set<string>();

  constructor(private readonly questionnaire: Questionnaire) {}

  /** The fields added since there were `known` of them. */
  since(known: number): readonly Fact[] {
    return [...this.written.values()].slice(known);
  }

  get count(): number {
    return this.written.size;
  }

  /** The logic and the questions it reads. Throws NeedsTheRules for a condition that reads the level. */
  gate(condition: Condition): { readonly logic: Logic; readonly reads: ReadonlySet<string> } {
    const before = this.reading;
    this.reading = new Set();
    const logic = this.write(condition);
    const reads = this.reading;
    this.reading = new Set([...before, ...reads]);
    return { logic, reads };
  }

  private write(condition: Condition): Logic {
    if ("all" in condition) return allOf(condition.all.map((part) => this.write(part)));
    if ("any" in condition) return anyOf(condition.any.map((part) => this.write(part)));
    if ("answered" in condition) return this.answered(...condition.answered);
    if ("score" in condition) return this.score(...condition.score);
    if ("level" in condition) throw new NeedsTheRules("The level cannot be expressed in terms of answers.");
    if ("flag" in condition) {
      const { flag } = condition;
      return this.named(`fact_${snake(flag)}`, () => this.effect(({ flags }) => flags?.includes(flag) ?? false));
    }
    return this.dimension(...condition.atLeast);
  }

  private answered(id: string, codes: readonly string[]): Logic {
    const question = questionOf(this.questionnaire, id);
    const variable = variableOf(this.questionnaire, id);
    this.reading.add(id);
    if (question.kind === "integer")
      return codes.includes(DECLINE) ? isTicked(declineVariable(variable), DECLINE) : null;
    const test = question.kind === "multi" ? isTicked : is;
    return anyOf(codes.map((code) => test(variable, rawCode(code))));
  }

  private score(id: string, least: number): Logic {
    const total = totalNamed(this.questionnaire, id);
    if (total) return `[${this.points(total)}] >= ${least}`;
    this.reading.add(id);
    return isAtLeast(variableOf(this.questionnaire, id), least);
  }

  /** The score so far, as gates count it: unanswered items add nothing. */
  private points(total: InstrumentTotal): string {
    const variable = pointsVariable(total.id);
    this.keep(variable, () => this.sum(total));
    return variable;
  }

  /** The sum of the scores of the answered items. */
  sum(total: InstrumentTotal): string {
    const terms = total.items.flatMap((item) => {
      this.reading.add(item);
      const variable = variableOf(this.questionnaire, item);
      return optionsOf(questionOf(this.questionnaire, item)).flatMap(({ code, score }) =>
        score ? [`if(${is(variable, rawCode(code))}, ${score}, 0)`] : [],
      );
    });
    return `sum(${terms.join(", ")})`;
  }

  private dimension(name: ReadableDimension, value: 1 | 2 | 3 | 4): Logic {
    if (name === "NEED") return anyOf(NEED_DIMENSIONS.map((part) => this.dimension(part, value)));
    return this.named(`fact_${name.toLowerCase()}_${value}`, () =>
      this.effect(({ sets }) => (sets?.[name] ?? 0) >= value),
    );
  }

  /** The answers, or combinations of answers, that have an effect of this kind. */
  private effect(has: (effect: Effect) => boolean): Logic {
    const direct = placesOf(this.questionnaire).flatMap(({ question }) => {
      const codes = codesWith(question, has);
      return codes.length > 0 ? [this.answered(question.id, codes)] : [];
    });
    return anyOf([...direct, ...this.questionnaire.derived.filter(has).map(({ when }) => this.write(when))]);
  }

  /** A condition that refers to itself directly adds nothing; an indirect cycle cannot be expressed and throws. */
  private named(variable: string, write: () => Logic): Logic {
    if (this.underway.at(-1) === variable) return null;
    if (this.underway.includes(variable))
      throw new RangeError(`The field ${variable} depends on itself through another field.`);
    this.underway.push(variable);
    this.keep(variable, () => oneIf(write()));
    this.underway.pop();
    return is(variable, "1");
  }

  private keep(variable: string, write: () => string): void {
    const before = this.reading;
    const known = this.written.get(variable);
    if (known) {
      for (const id of known.reads) before.add(id);
      return;
    }
    this.reading = new Set();
    const formula = write();
    this.written.set(variable, { variable, formula, reads: this.reading });
    this.reading = new Set([...before, ...this.reading]);
  }
}

/** The answers of a question that have an effect of this kind. */
function codesWith(question: Question, has: (effect: Effect) => boolean): readonly string[] {
  const codes = optionsOf(question).flatMap((option) => (has(option) ? [option.code] : []));
  return question.declined && has(question.declined) ? [...codes, DECLINE] : codes;
}
