import { assess } from "../../../lib/assessment/assess";
import type { Answer, Answers } from "../../../lib/questionnaire/answers";
import type { Question, Questionnaire } from "../../../lib/questionnaire/definition";
import { optionsOf, placesOf } from "../../../lib/questionnaire/questions";
import { decidingOn, readGiven } from "../../../lib/questionnaire/reading";
import { atomsOf } from "../../../lib/rules/condition";
import { asAnswer, mildestOf } from "../answer-space";
import type { Check, Finding } from "../check";
import { rulePoints } from "../minimal-points";
import { peopleAt } from "../witnesses";

/** Asked first, so that every later question uses the right voice; decides nothing. */
const IN_WHOSE_VOICE: readonly string[] = ["about-subject"];

const everyAnswer = (question: Question): readonly Answer[] =>
  question.kind === "integer"
    ? [question.max, 2, 1, question.min]
    : [
        ...optionsOf(question)
          .map(({ code }) => asAnswer(question, code))
          .reverse(),
        mildestOf(question),
      ];

/** Finds a person for whom two answers to the question give two results, and who is asked it before the result. */
class Pairs {
  readonly open: Set<Question>;
  looked = 0n;
  constructor(private readonly questionnaire: Questionnaire) {
    this.open = new Set(
      placesOf(questionnaire).flatMap(({ question }) =>
        question.detail || question.kind === "text" ? [] : [question],
      ),
    );
  }

  private verdictOf(answers: Answers): string {
    this.looked++;
    const { level, route } = assess(this.questionnaire, answers);
    return `${level}, ${route}`;
  }

  private isPair(person: Answers, question: Question, other: Answer, now: string): boolean {
    const changed = { ...person, [question.id]: other };
    return this.verdictOf(changed) !== now && decidingOn(readGiven(this.questionnaire, changed)).includes(question);
  }

  /** Removes every question that decides for this person from the open ones. */
  tryIn(person: Answers, only: Iterable<Question> = this.open): void {
    const deciding = new Set(decidingOn(readGiven(this.questionnaire, person)));
    const now = this.verdictOf(person);
    for (const question of [...only]) {
      if (!this.open.has(question) || !deciding.has(question)) continue;
      const others = everyAnswer(question);
      if (others.some((other) => this.isPair(person, question, other, now))) this.open.delete(question);
    }
  }
}

/** Questions that an answer to this one opens: it may decide through them. */
const openedBy = (questionnaire: Questionnaire, { id }: Question): readonly Question[] =>
  placesOf(questionnaire).flatMap(({ question }) =>
    question.askWhen && atomsOf(question.askWhen).some((atom) => "answered" in atom && atom.answered[0] === id)
      ? [question]
      : [],
  );

function everyQuestionDecides(questionnaire: Questionnaire): Finding {
  const pairs = new Pairs(questionnaire);
  const points = rulePoints(questionnaire).map(({ point }) => point);
  for (const point of points) {
    const [person] = peopleAt(questionnaire, point);
    if (person) pairs.tryIn(person);
  }
  for (const question of pairs.open)
    for (const leaned of [question, ...openedBy(questionnaire, question)])
      for (const answer of everyAnswer(leaned))
        for (const point of points) {
          if (!pairs.open.has(question)) break;
          const [person] = peopleAt(questionnaire, point, { [leaned.id]: answer });
          if (person) pairs.tryIn(person, [question]);
        }
  const open = [...pairs.open].map(({ id }) => id);
  return {
    enumerated: pairs.looked,
    violations: [
      ...open.filter((id) => !IN_WHOSE_VOICE.includes(id)).map((id) => `no answer to ${id} changes level or route`),
      ...IN_WHOSE_VOICE.filter((id) => !open.includes(id)).map((id) => `${id} decides after all`),
    ],
    listed: open,
  };
}

export const decidingChecks: readonly Check[] = [
  { property: "every-question-decides", basis: "all", run: everyQuestionDecides },
];
