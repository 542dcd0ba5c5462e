import { rightsFor, sourcesOfRight } from "../../lib/care/rights";
import { rightValues } from "../../lib/care/word-values";
import { fill } from "../../lib/content/fill";
import type { CareProps } from "./care-props";
import { SourceNote } from "./source-note";

/** Laws and rules a person can cite, each with its source and the date it was checked. */
export function RightsList({ texts, situation }: Omit<CareProps, "region">) {
  const { rights } = texts.care;
  return (
    <>
      <p>{rights.lead}</p>
      <ul className="tags">
        {rightsFor(situation).map((id) => (
          <li key={id} data-right={id}>
            <h3>{rights.items[id].name}</h3>
            <p>{fill(rights.items[id].text, rightValues(texts.locale))}</p>
            <SourceNote ids={sourcesOfRight(id)} texts={texts} />
          </li>
        ))}
      </ul>
    </>
  );
}
