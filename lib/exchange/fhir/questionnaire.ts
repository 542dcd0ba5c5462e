import type { Page, Question, Questionnaire, Section } from "../../questionnaire/definition";
import type { QuestionnaireWords, Voice } from "../../questionnaire/words";
import type { Condition } from "../../rules/condition";
import { wordedAs } from "./canonical";
import { expressionGate, type Gated, gateOf } from "./enable-when";
import { allOf, not } from "./fhirpath";
import { GateExpressions } from "./gate-expressions";
import { ItemTexts } from "./item-text";
import { leadLink, pageLink, sectionLink } from "./link-ids";
import { type ItemContext, questionItem } from "./question-item";
import type { FhirQuestionnaire, QuestionnaireItem } from "./r4";
import { EXTENSIONS } from "./systems";
import { totalsGroup } from "./total-items";

export interface PublishedAs {
  /** Canonical URL of the questionnaire in its first wording; the URL of this wording is derived from it. */
  readonly canonical: string;
  readonly version: string;
  /** How the questions address the reader: "self" unless someone answers about another person. */
  readonly voice?: Voice;
  readonly title: string;
  /** Copyright notices of the instruments it contains. */
  readonly copyright?: string;
}

/** If all questions of a page share a gate, it is put on the page, so that a renderer shows no empty heading. */
const sharedGate = ({ questions }: Page) => {
  const [first, ...rest] = questions.map(({ askWhen }) => askWhen);
  const same = (other: unknown) => other === first || JSON.stringify(other) === JSON.stringify(first);
  return rest.every(same) ? first : undefined;
};

class Groups {
  constructor(private readonly context: ItemContext) {}

  /**
   * People outside the rules are asked only a few questions. The largest group without any of those is closed to them.
   */
  section(section: Section): QuestionnaireItem {
    const open = section.pages.some((page) => this.askedOfAll(page));
    return {
      linkId: sectionLink(section.id),
      text: this.context.texts.section(section.id).title,
      type: "group",
      ...(open ? {} : this.inScope()),
      item: section.pages.map((page) => this.page(section, page, open && !this.askedOfAll(page))),
    };
  }

  private askedOfAll({ questions }: Page): boolean {
    return questions.some(({ id }) => this.context.questionnaire.outOfScope.asks.includes(id));
  }

  private inScope(...further: readonly Condition[]): Gated {
    const { questionnaire, expressions } = this.context;
    const parts = [questionnaire.outOfScope.when, ...further].map((condition) => expressions.write(condition));
    return { extension: [expressionGate(allOf([not(parts[0] as string), ...parts.slice(1)]))] };
  }

  private gate(condition: Condition | undefined): Gated {
    const { questionnaire, canonical, expressions } = this.context;
    return condition ? gateOf(questionnaire, canonical, expressions, condition) : {};
  }

  private page(section: Section, page: Page, closed: boolean): QuestionnaireItem {
    const { texts, questionnaire } = this.context;
    const { title, lead } = texts.page(section.id, page);
    const shared = closed ? undefined : sharedGate(page);
    const open = this.askedOfAll(page);
    const gateOfQuestion = ({ id, askWhen }: Question): Gated => {
      if (shared) return {};
      if (!open || questionnaire.outOfScope.asks.includes(id)) return this.gate(askWhen);
      return this.inScope(...(askWhen ? [askWhen] : []));
    };
    const stem: readonly QuestionnaireItem[] =
      lead === null ? [] : [{ linkId: leadLink(page.id), text: lead, type: "display" }];
    return {
      linkId: pageLink(page.id),
      ...(title === null ? {} : { text: title }),
      type: "group",
      ...(closed ? this.inScope() : this.gate(shared)),
      item: [
        ...stem,
        ...page.questions.map((question) =>
          questionItem({ question, page, section }, this.context, gateOfQuestion(question)),
        ),
      ],
    };
  }
}

/**
 * The questionnaire as a FHIR R4 Questionnaire that another program can fill in or display: the same questions,
 * options, scores and gates. Nothing is required.
 */
export function fhirQuestionnaire(
  questionnaire: Questionnaire,
  words: QuestionnaireWords,
  { canonical, version, voice = "self", title, copyright }: PublishedAs,
): FhirQuestionnaire {
  const expressions = new GateExpressions(questionnaire, canonical);
  const context: ItemContext = { questionnaire, canonical, texts: new ItemTexts(words, voice), expressions };
  const groups = new Groups(context);
  const item = [...questionnaire.sections.map((section) => groups.section(section)), ...totalsGroup(context)];
  const extension = expressions.variables.map((valueExpression) => ({ url: EXTENSIONS.variable, valueExpression }));
  const url = wordedAs(canonical, words.locale, voice);
  return {
    resourceType: "Questionnaire",
    language: words.locale,
    ...(extension.length > 0 ? { extension } : {}),
    url,
    version,
    name: questionnaire.id.replace(/(^|-)(.)/g, (_, _dash: string, first: string) => first.toUpperCase()),
    title,
    // The same questions in other words are a resource of their own, which names the one it derives from.
    ...(url === canonical ? {} : { derivedFrom: [`${canonical}|${version}`] }),
    status: "active",
    subjectType: ["Patient"],
    ...(copyright === undefined ? {} : { copyright }),
    item,
  };
}
