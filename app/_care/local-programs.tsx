import { fill } from "../../lib/content/fill";
import type { Level } from "../../lib/rules/levels";
import { type LocalCare, type LocalProgram, programsFor, type Seeker } from "../../lib/site/local-care";
import type { CareTexts } from "./care-props";

interface Props {
  readonly local: LocalCare;
  readonly level: Level;
  readonly who: Seeker;
  readonly levels: CareTexts["levels"];
}

interface ProgramProps {
  readonly program: LocalProgram;
  readonly local: LocalCare;
  readonly levels: CareTexts["levels"];
}

/** What one program offers, to whom, and how to reach it. */
function Program({ program, local: { words }, levels }: ProgramProps) {
  const { name, about, hours, address, url, call, ages, insurance, languages } = program;
  const listed = (text: string, names: readonly string[] | undefined) =>
    names === undefined ? [] : [fill(text, { list: names.join(", ") })];
  const facts = [
    fill(words.offers, { levels: program.levels.map((one) => levels[one].short).join(", ") }),
    ...listed(
      words.ages,
      ages?.map((one) => words.ageGroups[one]),
    ),
    ...listed(
      words.takes,
      insurance?.map((one) => words.insurances[one]),
    ),
    ...listed(
      words.speaks,
      languages?.map((one) => words.languages[one]),
    ),
    hours,
  ];
  return (
    <li>
      <h4>{name}</h4>
      <p>{about}</p>
      <p className="soft">{facts.filter(Boolean).join(" ")}</p>
      {address && <p className="soft">{address}</p>}
      <p>
        <a href={call.href}>{call.text}</a>
      </p>
      {url && (
        <p>
          <a href={url} target="_blank" rel="noreferrer noopener" aria-label={`${words.web}: ${name}`}>
            {words.web}
          </a>
        </p>
      )}
    </li>
  );
}

/**
 * Programs and links of this copy's owner, labeled as theirs. They depend on the level; the level never depends on
 * them.
 */
export function LocalPrograms({ local, level, who, levels }: Props) {
  const { words, owner, resources } = local;
  return (
    <div data-local="">
      <p>{fill(words.lead, { owner })}</p>
      <ul className="tags">
        {programsFor(local, level, who).map((program) => (
          <Program key={program.name} {...{ program, local, levels }} />
        ))}
      </ul>
      {resources.length > 0 && (
        <>
          <h3>{fill(words.resources, { owner })}</h3>
          <ul>
            {resources.map(({ name, about, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noreferrer noopener">
                  {name}
                </a>
                <br />
                <span>{about}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
