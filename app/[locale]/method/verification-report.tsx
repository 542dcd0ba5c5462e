import { fill } from "../../../lib/content/fill";
import { regional } from "../../../lib/content/regional";
import type { MethodWords } from "../../../lib/content/words";
import type { Method } from "../../../lib/method/method";
import { countText } from "../../../lib/report/verification";

interface Props {
  readonly verification: Method["verification"];
  readonly words: MethodWords["verification"];
  readonly locale: string;
}

/** The names a finding lists. There can be many, so they are collapsed until opened. */
function Listed({ names, words }: { readonly names: readonly string[]; readonly words: MethodWords["verification"] }) {
  return (
    <details className="small">
      <summary>{fill(words.listed, { count: names.length })}</summary>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}

/** What the verification has shown about the rules, with counts. */
export function VerificationReport({ verification, words, locale }: Props) {
  if (verification === null) return <p>{words.none}</p>;
  const { properties, texts, checkedOn, hash, current } = verification;
  return (
    <>
      <p>{fill(words.lead, { date: checkedOn, hash })}</p>
      {!current && <p className="card card-sun">{words.older}</p>}
      <table className="method-table number-table">
        <thead>
          <tr>
            <th scope="col">{words.property}</th>
            <th scope="col">{words.enumerated}</th>
            <th scope="col">{words.found}</th>
          </tr>
        </thead>
        <tbody>
          {properties.map(({ property, stands, basis, enumerated, covers, violations, listed }, index) => {
            const { claim, looked, follows } = texts[index] ?? { claim: property, looked: "" };
            return (
              <tr key={property}>
                <td>
                  {claim} <span className="small soft">{stands}</span>
                  <span className="small soft block">{fill(words.looked, { what: looked })}</span>
                  {follows !== undefined && (
                    <span className="small soft block">{fill(words.follows, { why: follows })}</span>
                  )}
                  {listed !== undefined && listed !== "" && <Listed names={listed.split("; ")} words={words} />}
                </td>
                <td>
                  {countText(enumerated, regional(locale))}{" "}
                  <span className="small soft block">{words.basis[basis]}</span>
                  {covers !== undefined && (
                    <span className="small soft block">
                      {fill(words.covers, { count: countText(covers, regional(locale)) })}
                    </span>
                  )}
                </td>
                <td>{violations === 0 ? words.nothing : violations}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
