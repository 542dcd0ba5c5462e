import { LOCALES } from "../../../lib/content/locales";
import { publishedFiles } from "../../../lib/exchange/fhir/published-files";
import { SITE_ADDRESS } from "../../../lib/site/address.mjs";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { textsOf } from "../../_content/site-texts";

/** The questionnaire for other programs, written as static files at build time. */
export const dynamic = "force-static";
export const dynamicParams = false;

const files = publishedFiles(
  levelOfCare,
  LOCALES.map((locale) => {
    const { forScreening } = textsOf(locale);
    return { ...forScreening, title: forScreening.exchange.fhirTitle };
  }),
);

export const generateStaticParams = () => [...files.keys()].map((file) => ({ file }));

export async function GET(_: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params;
  return Response.json({ ...files.get(file), meta: { source: `${SITE_ADDRESS}/` } });
}
