import { EVIDENCE, EVIDENCE_TOPICS, type EvidenceTopic, STRENGTHS } from "../../lib/care/evidence";
import { fill } from "../../lib/content/fill";
import type { CareTexts } from "./care-props";
import { SourceNote } from "./source-note";

interface Props {
  /** Shown first; the others are collapsed. If empty, all are shown alike. */
  readonly first: readonly EvidenceTopic[];
  readonly texts: CareTexts;
}

const METER = STRENGTHS.length;

function Topic({ topic, texts }: { readonly topic: EvidenceTopic; readonly texts: CareTexts }) {
  const { evidence } = texts.care;
  const { strength, treatment, sources } = EVIDENCE[topic];
  const { name, text } = evidence.topics[topic];
  const marks = METER - STRENGTHS.indexOf(treatment ?? strength);
  const label = treatment
    ? fill(evidence.treatment, { strength: evidence.strengths[treatment], program: evidence.strengths[strength] })
    : evidence.strengths[strength];
  return (
    <li data-evidence={topic}>
      <h3>{name}</h3>
      <p className="strength">
        <svg viewBox="0 0 58 14" aria-hidden="true" focusable="false">
          {STRENGTHS.map((each, index) => (
            <rect
              key={each}
              className={index < marks ? "mark mark-on" : "mark"}
              x={index * 15 + 1}
              y={1}
              width={11}
              height={12}
            />
          ))}
        </svg>
        <span>{label}</span>
      </p>
      <p>{text}</p>
      <SourceNote ids={sources} texts={texts} />
    </li>
  );
}

/** How strong the research is, problem by problem, with its sources. */
export function EvidenceList({ first, texts }: Props) {
  const { evidence } = texts.care;
  const shown = first.length > 0 ? first : EVIDENCE_TOPICS;
  const others = EVIDENCE_TOPICS.filter((topic) => !shown.includes(topic));
  const list = (topics: readonly EvidenceTopic[]) => (
    <ul className="tags">
      {topics.map((topic) => (
        <Topic key={topic} topic={topic} texts={texts} />
      ))}
    </ul>
  );
  return (
    <>
      <p>{evidence.lead}</p>
      {list(shown)}
      {others.length > 0 && (
        <details>
          <summary>{texts.carePages.research.others}</summary>
          {list(others)}
        </details>
      )}
      <p>{evidence.limits}</p>
    </>
  );
}
