import { optionsOf, questionsById } from "../questionnaire/questions";
import type { Verification, VerifiedProperty } from "../report/verification";
import { optionText, type Reader, shortOf } from "./condition-phrase";

/** The question whose answers name the age groups in the counts. */
const AGE = "about-age";

/** One name listed with a result: a rule, a question, an answer, two questions, or an age with its counts. */
function nameOf(reader: Reader, listed: string): string {
  const questions = questionsById(reader.questionnaire);
  const [first = "", second] = listed.split("→");
  if (second !== undefined) return `${nameOf(reader, first)} → ${nameOf(reader, second)}`;
  const [age = "", counts] = listed.split(":");
  if (counts !== undefined) return `${optionText(reader, AGE, age)}: ${counts.replace("/", " / ")}`;
  const [id = "", code] = listed.split("=");
  const question = questions.get(id);
  if (!question) return listed;
  if (code === undefined) return shortOf(reader, id);
  return `${shortOf(reader, id)}: ${optionsOf(question).length > 0 ? optionText(reader, id, code) : code}`;
}

const named = (reader: Reader, property: VerifiedProperty): VerifiedProperty =>
  property.listed
    ? {
        ...property,
        listed: property.listed
          .split(" ")
          .map((one) => nameOf(reader, one))
          .join("; "),
      }
    : property;

/** The report with its listed names as words. */
export const methodVerification = (reader: Reader, report: Verification): Verification => ({
  ...report,
  properties: report.properties.map((property) => named(reader, property)),
});
