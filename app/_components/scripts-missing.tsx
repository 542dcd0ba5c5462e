import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import { SCRIPTS_MISSING } from "../_content/scripts-missing-place";
import type { SiteTexts } from "../_content/site-texts";
import { Doors } from "./doors";

interface Props {
  readonly texts: SiteTexts;
  /** On Continue it appears when that is pressed; elsewhere by itself, after a while without scripts. */
  readonly comes: "when pressed" | "by itself";
}

/**
 * What to do if a page's scripts did not load: on a slow connection, under the wrong base path, or after a new release.
 * CSS alone shows it, and never once the scripts run. A link with an empty href reloads the same page.
 */
export function ScriptsMissing({ texts: { scriptsMissing: words, forScreening }, comes }: Props) {
  const pressed = comes === "when pressed";
  return (
    <section
      id={SCRIPTS_MISSING}
      tabIndex={-1}
      className={`card card-sun no-print scripts-missing ${pressed ? "scripts-pressed" : "scripts-late"}`}
      data-scripts-missing=""
    >
      <h2>{words.title}</h2>
      <p>{words.buttons}</p>
      {pressed && <p>{words.marked}</p>}
      <p>{pressed ? `${words.again} ${words.lost}` : words.again}</p>
      <p>
        <a href="?">{words.reload}</a>
      </p>
      <p>{words.help}</p>
      <Doors doors={["988", "911"]} region={DEFAULT_REGION} words={forScreening.crisis} />
    </section>
  );
}
