import { DECLINE, type Effect, type Question, type Questionnaire } from "../../questionnaire/definition";
import { optionsOf, placesOf, questionsById } from "../../questionnaire/questions";
import { totalNamed } from "../../questionnaire/totals";
import type { Condition, ReadableDimension } from "../../rules/condition";
import { NEED_DIMENSIONS } from "../../rules/dimensions";
import { codeCoding } from "./coding";
import { allOf, anyOf, countOfCodes, FALSE, hasCode, isDeclined, not, numberAtLeast, variable } from "./fhirpath";
import type { Expression } from "./r4";

/**
 * A variable name of letters and digits only, since FHIR ids may not contain underscores and FHIRPath names may not
 * contain hyphens.
 */
const nameOf = (...parts: readonly (string | number)[]): string =>
  parts
    .join("-")
    .replace(/-+(.)/g, (_, next: string) => next.toUpperCase())
    .replace(/[^A-Za-z0-9]/g, "");

/**
 * Writes gates as FHIRPath. Derived facts (a dimension, a flag, a total, the level) become named variables expressed in
 * terms of answers, so that another program asks the same questions.
 */
export class GateExpressions {
  private readonly written = new Map<string, string>();
  private readonly underway: string[] = [];

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly canonical: string,
  ) {}

  /** Every variable used so far, in dependency order. */
  get variables(): readonly Expression[] {
    return [...this.written].map(([name, expression]) => ({ name, language: "text/fhirpath", expression }));
  }

  write(condition: Condition): string {
    if ("all" in condition) return allOf(condition.all.map((part) => this.write(part)));
    if ("any" in condition) {
      const answers = condition.any.flatMap((part) => ("answered" in part ? [part.answered] : []));
      const rest = condition.any.filter((part) => !("answered" in part));
      return anyOf([...this.anyAnswered(answers), ...rest.map((part) => this.write(part))]);
    }
    if ("answered" in condition) return anyOf(this.anyAnswered([condition.answered]));
    if ("score" in condition) return this.scoreAtLeast(...condition.score);
    if ("flag" in condition) {
      const { flag } = condition;
      return this.named(nameOf("flag", flag), () => this.effect(({ flags }) => flags?.includes(flag) ?? false));
    }
    if ("level" in condition) return this.named(nameOf("level", condition.level), () => this.level(condition.level));
    return this.dimension(...condition.atLeast);
  }

  /** The expression for a total. */
  score(id: string): string | null {
    const total = totalNamed(this.questionnaire, id);
    if (!total) return null;
    const items = new Map<string, { readonly code: string; readonly score: number; readonly questions: string[] }>();
    for (const item of total.items) {
      const question = this.question(item);
      for (const { code, score } of optionsOf(question)) {
        if (!score) continue;
        const coded = this.code(question, code);
        const row = items.get(`${coded} ${score}`) ?? { code: coded, score, questions: [] };
        row.questions.push(item);
        items.set(`${coded} ${score}`, row);
      }
    }
    const terms = [...items.values()].map(({ code, score, questions }) => {
      const count = countOfCodes(questions, [code]);
      return score === 1 ? count : `${count} * ${score}`;
    });
    return this.named(nameOf("score", id), () => terms.join(" + "));
  }

  private question(id: string): Question {
    const question = questionsById(this.questionnaire).get(id);
    if (!question) throw new RangeError(`There is no question ${id}.`);
    return question;
  }

  private code(question: Question, code: string): string {
    return codeCoding(this.canonical, question, code).code;
  }

  /**
   * Questions tested for the same codes share one expression, because published files are downloaded and size matters.
   */
  private anyAnswered(answers: readonly (readonly [id: string, codes: readonly string[]])[]): readonly string[] {
    const together = new Map<string, { readonly coded: readonly string[]; readonly questions: string[] }>();
    const declined: string[] = [];
    for (const [id, codes] of answers) {
      const question = this.question(id);
      if ("options" in question) {
        const coded = codes.map((code) => this.code(question, code));
        const row = together.get(coded.join()) ?? { coded, questions: [] };
        row.questions.push(id);
        together.set(coded.join(), row);
      } else if (codes.includes(DECLINE)) declined.push(isDeclined(id));
    }
    return [...[...together.values()].map(({ coded, questions }) => hasCode(questions, coded)), ...declined];
  }

  private scoreAtLeast(id: string, least: number): string {
    const total = this.score(id);
    return total === null ? numberAtLeast(this.question(id).id, least) : `${total} >= ${least}`;
  }

  private dimension(name: ReadableDimension, value: 1 | 2 | 3 | 4): string {
    return this.named(nameOf(name, value), () =>
      name === "NEED"
        ? anyOf(NEED_DIMENSIONS.map((part) => this.dimension(part, value)))
        : this.effect(({ sets }) => (sets?.[name] ?? 0) >= value),
    );
  }

  /** The answers, or combinations of answers, that have an effect of this kind. */
  private effect(has: (effect: Effect) => boolean): string {
    const direct = placesOf(this.questionnaire).flatMap(({ question }) => {
      const codes = optionsOf(question).flatMap((option) => (has(option) ? [option.code] : []));
      if (question.declined && has(question.declined)) codes.push(DECLINE);
      return codes.length > 0 ? [[question.id, codes] as const] : [];
    });
    const derived = this.questionnaire.derived.filter(has).map(({ when }) => this.write(when));
    return anyOf([...this.anyAnswered(direct), ...derived]);
  }

  private care(has: (current: number) => boolean): string {
    return this.effect(({ current }) => current !== undefined && has(current));
  }

  private response(...kinds: readonly string[]): string {
    return this.effect(({ response }) => response !== undefined && kinds.includes(response));
  }

  /** True if rules or the step up ask for at least this level. Settings and present care come later. */
  private before(level: number): string {
    const { rules, stages } = this.questionnaire;
    const rows = stages.stepUp.rows.filter((row) => row.level >= level);
    const steps = rows.map(({ current, needAtLeast }) =>
      allOf([
        this.care((present) => present === current),
        not(this.care((present) => present > current)),
        this.response("same", "worse"),
        this.dimension("NEED", needAtLeast),
      ]),
    );
    return anyOf([...rules.filter((rule) => (rule.level ?? 1) >= level).map(({ when }) => this.write(when)), ...steps]);
  }

  private level(level: number): string {
    const { settings, stepDown } = this.questionnaire.stages;
    const raised = settings
      .filter((setting) => setting.level >= level && setting.at < level)
      .map(({ at, when }) => allOf([this.before(at), not(this.before(at + 1)), this.write(when)]));
    const improving = allOf([this.response("improving"), not(this.response("too-early", "same", "worse"))]);
    const present = (least: number) => (least > stepDown.highest ? FALSE : this.care((current) => current >= least));
    const kept = anyOf([present(level + 1), allOf([present(level), not(improving)])]);
    return anyOf([this.before(level), ...raised, kept]);
  }

  /** A condition that refers to itself directly adds nothing; an indirect cycle cannot be expressed and throws. */
  private named(name: string, write: () => string): string {
    if (this.underway.at(-1) === name) return FALSE;
    if (this.underway.includes(name))
      throw new RangeError(`The variable ${name} depends on itself through another variable.`);
    if (!this.written.has(name)) {
      this.underway.push(name);
      const expression = write();
      this.underway.pop();
      this.written.set(name, expression);
    }
    return variable(name);
  }
}
