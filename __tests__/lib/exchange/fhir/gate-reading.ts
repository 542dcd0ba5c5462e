import type {
  FhirQuestionnaire,
  FhirResponse,
  QuestionnaireItem,
  ResponseAnswer,
} from "../../../../lib/exchange/fhir/r4";
import { EXTENSIONS } from "../../../../lib/exchange/fhir/systems";

/** The answers of a response by linkId: three levels of items, as the expressions address them. */
function answersIn(response: FhirResponse): ReadonlyMap<string, readonly ResponseAnswer[]> {
  const deep = (response.item ?? []).flatMap(({ item }) => item ?? []).flatMap(({ item }) => item ?? []);
  return new Map(deep.map(({ linkId, answer }) => [linkId, answer ?? []]));
}

const names = (text: string | undefined) => [...(text ?? "").matchAll(/'([^']*)'/g)].map(([, name]) => name);

/**
 * Evaluates a Questionnaire's gates by FHIR semantics: enableWhen, and the few forms of FHIRPath we write, translated
 * to JavaScript form by form. Any other form in an expression is a syntax error.
 */
export class GateReading {
  private readonly answers: ReadonlyMap<string, readonly ResponseAnswer[]>;
  private readonly variables: Record<string, unknown> = {};

  constructor(questionnaire: FhirQuestionnaire, response: FhirResponse) {
    this.answers = answersIn(response);
    for (const { valueExpression } of questionnaire.extension ?? [])
      if (valueExpression?.name) this.variables[valueExpression.name] = this.evaluate(valueExpression.expression);
  }

  isEnabled(item: QuestionnaireItem): boolean {
    const expression = item.extension?.find(({ url }) => url === EXTENSIONS.enableWhen)?.valueExpression?.expression;
    if (expression !== undefined) return this.evaluate(expression) === true;
    if (!item.enableWhen) return true;
    const held = item.enableWhen.map(({ question, answerCoding, answerInteger }) =>
      (this.answers.get(question) ?? []).some(({ valueCoding, valueInteger }) =>
        answerCoding
          ? valueCoding?.code === answerCoding.code && valueCoding.system === answerCoding.system
          : valueInteger !== undefined && valueInteger >= (answerInteger ?? 0),
      ),
    );
    return item.enableBehavior === "all" ? held.every(Boolean) : held.some(Boolean);
  }

  evaluate(expression: string): unknown {
    const found = (ids: string) => names(ids).flatMap((id) => this.answers.get(id ?? "") ?? []);
    const calls: boolean[] | number[] = [];
    const keep = (value: boolean | number) => `call(${(calls as unknown[]).push(value) - 1})`;
    const script = expression
      .replaceAll(
        /%resource\.item\.item\.item\.where\(linkId( in \([^)]*\)|='[^']*')\)\.answer\.value\.where\(code( in \([^)]*\)|='[^']*')\)\.(exists|count)\(\)/g,
        (_, ids: string, codes: string, kind: string) => {
          const count = found(ids).filter(({ valueCoding }) => names(codes).includes(valueCoding?.code)).length;
          return keep(kind === "count" ? count : count > 0);
        },
      )
      .replaceAll(
        /%resource\.item\.item\.item\.where\(linkId(='[^']*')\)\.answer\.value\.where\(\$this >= (\d+)\)\.exists\(\)/g,
        (_, id: string, least: string) =>
          keep(found(id).some(({ valueInteger = -1 }) => valueInteger >= Number(least))),
      )
      .replaceAll(
        /%resource\.item\.item\.item\.where\(linkId(='[^']*')\)\.answer\.extension\.where\(url='([^']*)' and value='([^']*)'\)\.exists\(\)/g,
        (_, id: string, url: string, value: string) =>
          keep(found(id).some(({ extension }) => extension?.some((e) => e.url === url && e.valueCode === value))),
      )
      .replaceAll(/%(\w+)/g, (_, name: string) => `variable("${name}")`)
      .replaceAll(" and ", " && ")
      .replaceAll(" or ", " || ")
      .replaceAll(".not()", " === false");
    const variable = (name: string) => {
      if (!(name in this.variables)) throw new ReferenceError(`The variable ${name} is used before it is defined.`);
      return this.variables[name];
    };
    const iif = (holds: boolean, value: unknown) => (holds ? value : undefined);
    return new Function("call", "variable", "iif", `return (${script});`)(
      (index: number) => calls[index],
      variable,
      iif,
    );
  }
}
