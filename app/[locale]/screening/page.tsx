import { textsOf } from "../../_content/texts";
import { type LocaleParams, localeOf } from "../locale-params";
import { NoScript } from "./no-script";
import { Screening } from "./screening";

/** The questionnaire, the result and the print: one page, so that no step asks anything of the network. */
export default async function ScreeningPage({ params }: LocaleParams) {
  const texts = textsOf(await localeOf(params));
  const english = textsOf("en");
  return (
    <>
      <NoScript texts={texts} />
      <Screening texts={texts.forScreening} english={texts.locale === english.locale ? null : english.forScreening} />
    </>
  );
}
