import { say } from "../../lib/questionnaire/words";
import type { Report, ReportSuggestion } from "../../lib/report/report";
import { Approaches } from "./approaches";
import type { CareProps } from "./care-props";

const Suggestions = ({ items, kind }: { readonly items: readonly ReportSuggestion[]; readonly kind: string }) => (
  <ul className="tags">
    {items.map(({ id, name, why, ask }) => (
      <li key={id} {...{ [`data-${kind}`]: id }}>
        <h4>{name}</h4>
        <p>{why}</p>
        <p className="soft">{`“${ask}”`}</p>
      </li>
    ))}
  </ul>
);

/**
 * Kinds of programs and ways to make care fit, each with the reason and the words to ask for it. They do not affect the
 * level.
 */
export function AskFor({ report, texts, situation }: CareProps & { readonly report: Report }) {
  const { care, report: words } = texts;
  const { programs, formats } = report;
  return (
    <>
      {programs.length > 0 && (
        <>
          <h3>{words.programs.title}</h3>
          <p>{words.programs.lead}</p>
          <Suggestions items={programs} kind="program" />
        </>
      )}
      {formats.length > 0 && (
        <>
          <h3>{words.formats.title}</h3>
          <p>{words.formats.lead}</p>
          <Suggestions items={formats} kind="format" />
        </>
      )}
      <div className={situation.groupHard ? "card card-accent" : undefined} data-individual="">
        <h3>{say(care.individual.title, situation.voice)}</h3>
        <p>{say(care.individual.text, situation.voice)}</p>
      </div>
      <h3>{say(care.medicineAlone.title, situation.voice)}</h3>
      <p>{say(care.medicineAlone.text, situation.voice)}</p>
      <Approaches texts={texts} />
    </>
  );
}
