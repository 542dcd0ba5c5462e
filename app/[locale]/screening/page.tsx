import { ScriptsMissing } from "../../_components/scripts-missing";
import { questionTexts, textsOf } from "../../_content/site-texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { NoScript, OldEngine } from "./no-script";
import { Screening } from "./screening";

/** The questionnaire, the result and the print view in one page, so that no step makes a network request. */
export default async function ScreeningPage({ params }: LocaleParams) {
  const texts = textsOf(await localeOf(params));
  return (
    <>
      <NoScript texts={texts} />
      <OldEngine texts={texts} />
      <Island name="screening" of={Screening} props={{ texts: questionTexts(texts.forScreening) }} />
      <ScriptsMissing texts={texts} comes="when pressed" />
    </>
  );
}
