import { Start } from "../_components/start";
import { textsOf } from "../_content/site-texts";
import { type LocaleParams, localeOf } from "./locale-params";

export default async function StartPage({ params }: LocaleParams) {
  return <Start texts={textsOf(await localeOf(params))} />;
}
