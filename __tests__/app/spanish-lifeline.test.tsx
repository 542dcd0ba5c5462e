import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CrisisHelp } from "../../app/_components/crisis-help";
import { HelpBar } from "../../app/_components/help-bar";
import { ScriptsMissing } from "../../app/_components/scripts-missing";
import { textsOf } from "../../app/_content/site-texts";
import { acuteKinds, circumstancesOf } from "../../lib/assessment/acute-risks";
import { guidanceFor } from "../../lib/crisis/guidance";
import type { Answers } from "../../lib/questionnaire/answers";
import { voiceOf } from "../../lib/questionnaire/voice";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { ACUTE_PATHS } from "../cases/acute-paths";
import { FIVE_PEOPLE } from "../cases/five-people";
import { ledToEnglish } from "../support/lifeline-in-spanish";
import { wellAdultBut } from "../support/well-adult";
import { resultMarkup } from "./result-markup";

const texts = textsOf("es");
const { forScreening } = texts;
const helpHref = "/es/help-now/";

const step = (answers: Answers): string => {
  const guidance = guidanceFor(acuteKinds(levelOfCare, answers), circumstancesOf(levelOfCare, answers));
  if (!guidance) throw new Error("Nothing acute.");
  const voice = voiceOf(levelOfCare, answers);
  return renderToStaticMarkup(
    <CrisisHelp {...{ guidance, voice, helpHref }} minor region="US" words={forScreening.crisis} rank={1} />,
  );
};
const result = (answers: Answers): string => resultMarkup(answers, "es");

describe("H09 nobody who reads Spanish in the United States is led to English", () => {
  it("by the bar on every page, which says what Canada's line speaks", () => {
    const bar = renderToStaticMarkup(<HelpBar words={forScreening.crisis} {...{ helpHref }} />);
    expect(bar).toContain("AYUDA");
    expect(bar).toMatch(/en inglés y francés/);
    expect(ledToEnglish(bar)).toEqual([]);
    const english = textsOf("en").forScreening.crisis;
    expect(renderToStaticMarkup(<HelpBar words={english} helpHref="/en/help-now/" />)).not.toMatch(/French/);
  });

  it("by the numbers of a page whose scripts are missing", () => {
    const markup = renderToStaticMarkup(<ScriptsMissing {...{ texts }} comes="when pressed" />);
    expect(markup).toContain("AYUDA");
    expect(ledToEnglish(markup)).toEqual([]);
  });

  it.each(Object.entries(ACUTE_PATHS))("by the step about %s, in either voice", (_, answers) => {
    for (const subject of ["self", "other"]) {
      const markup = step({ ...answers, "about-subject": subject });
      expect(markup).toContain("AYUDA");
      expect(ledToEnglish(markup), subject).toEqual([]);
    }
  });

  it.each([
    ...FIVE_PEOPLE,
    { name: "a child", answers: { "about-subject": "self", "about-age": "under-13" } },
    { name: "a parent of a child", answers: { "about-subject": "other", "about-age": "under-13" } },
    { name: "someone who says nothing", answers: { "about-subject": "self", "about-age": "18-64" } },
    { name: "thoughts and nothing else", answers: wellAdultBut({ "asq-1": "1", "asq-4": "0" }) },
  ])("by the result of $name", ({ answers }) => {
    const markup = result(answers);
    expect(markup).toContain("AYUDA");
    expect(ledToEnglish(markup)).toEqual([]);
  });
});
