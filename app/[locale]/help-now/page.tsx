import type { Metadata } from "next";
import { textsOf } from "../../_content/texts";
import { Island } from "../../_islands/island";
import { type LocaleParams, localeOf } from "../locale-params";
import { HelpContent } from "./help-content";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, helpNow } = textsOf(await localeOf(params));
  return { title: `${helpNow.title} · ${site.name}` };
}

export default async function HelpNowPage({ params }: LocaleParams) {
  const { helpNow, forScreening } = textsOf(await localeOf(params));
  return <Island name="help-now" of={HelpContent} props={{ helpNow, crisis: forScreening.crisis }} />;
}
