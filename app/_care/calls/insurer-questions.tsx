import { BILLING_CODES } from "../../../lib/care/billing-codes";
import type { CallKit } from "../../../lib/care/call-kit";
import { fill } from "../../../lib/content/fill";
import type { CareProps } from "../care-props";
import { SourceNote } from "../source-note";

/**
 * What to ask the insurance plan, with the billing codes of programs at this level. Renders nothing for people without
 * insurance.
 */
export function InsurerQuestions({ kit, texts, situation }: CareProps & { readonly kit: CallKit }) {
  const { care, carePages } = texts;
  if (kit.insurerQuestions.length === 0) return null;
  const codes = (situation.level ? BILLING_CODES[situation.level] : [])
    .map(({ code, system }) => fill(carePages.kit.codes[system], { code }))
    .join(", ");
  return (
    <section data-insurer="">
      <h3>{carePages.kit.insurer}</h3>
      <ol className="with-lines">
        {kit.insurerQuestions.map((id) => (
          <li key={id} data-insurer-question={id}>
            {fill(care.callKit.insurerQuestions[id], { codes })}
          </li>
        ))}
      </ol>
      <p className="small">{care.callKit.codesNote}</p>
      <SourceNote ids={["BILLING-CODES"]} texts={texts} />
    </section>
  );
}
