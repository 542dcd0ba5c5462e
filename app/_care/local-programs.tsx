import type { Level } from "../../lib/assessment/levels";
import { fill } from "../../lib/content/fill";
import { hrefOf } from "../../lib/crisis/channel-link";
import { type LocalCare, programsFor } from "../../lib/site/local-care";
import type { CareTexts } from "./care-props";

interface Props {
  readonly local: LocalCare;
  readonly level: Level;
  readonly levels: CareTexts["levels"];
}

/** Programs and links of this copy's owner, labeled as theirs. They follow the level; it never follows them. */
export function LocalPrograms({ local, level, levels }: Props) {
  const { words, owner, resources } = local;
  return (
    <div data-local="">
      <p>{fill(words.lead, { owner })}</p>
      <ul className="tags">
        {programsFor(local, level).map(({ name, about, hours, call, levels: offered }) => (
          <li key={name}>
            <h4>{name}</h4>
            <p>{about}</p>
            <p className="soft">
              {`${fill(words.offers, { levels: offered.map((one) => levels[one].short).join(", ") })} ${hours}`}
            </p>
            <p>
              <a href={hrefOf(call)}>{fill(words.call, { number: call.display })}</a>
            </p>
          </li>
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
