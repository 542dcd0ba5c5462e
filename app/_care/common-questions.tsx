import { faqValues } from "../../lib/care/word-values";
import { FAQ_IDS } from "../../lib/content/care-words";
import { fill } from "../../lib/content/fill";
import { KeywordsAsIs } from "../_components/keywords-as-is";
import type { CareTexts } from "./care-props";
import { SourceNote } from "./source-note";

/** The eight most common questions about intensive care, answered with the same figures as everywhere else. */
export function CommonQuestions({ texts }: { readonly texts: CareTexts }) {
  const { care, locale } = texts;
  const values = faqValues(locale);
  return (
    <>
      <dl className="questions-answered">
        {FAQ_IDS.map((id) => (
          <div key={id} data-faq={id}>
            <dt>{care.faqs[id].ask}</dt>
            <dd>
              <KeywordsAsIs text={fill(care.faqs[id].answer, values)} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceNote ids={["SEED"]} texts={texts} />
    </>
  );
}
