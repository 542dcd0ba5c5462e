import type { Metadata } from "next";
import type { ReactNode } from "react";
import { OFFERED } from "../../lib/site/site-languages";
import { SiteDocument } from "../_components/site-document";
import { sharedLink } from "../_content/shared-link";
import { textsOf } from "../_content/site-texts";
import { type LocaleParams, localeOf } from "./locale-params";

export const dynamicParams = false;
export const generateStaticParams = () => OFFERED.map((locale) => ({ locale }));

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { name } = textsOf(await localeOf(params)).site;
  return { title: name, ...sharedLink(name) };
}

export default async function LocaleLayout({ children, params }: LocaleParams & { readonly children: ReactNode }) {
  const locale = await localeOf(params);
  return (
    <SiteDocument locale={locale} texts={textsOf(locale)}>
      {children}
    </SiteDocument>
  );
}
