import { APPROACHES } from "../../lib/content/care-words";
import type { CareTexts } from "./care-props";

/** What the names of treatments mean. */
export function Approaches({ texts }: { readonly texts: CareTexts }) {
  const { care, carePages } = texts;
  return (
    <details data-glossary="">
      <summary>{carePages.guide.glossary}</summary>
      <dl className="glossary">
        {APPROACHES.map((approach) => (
          <div key={approach}>
            <dt>{care.approaches[approach].name}</dt>
            <dd>{care.approaches[approach].what}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
