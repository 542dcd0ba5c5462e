import { DEFAULT_REGION } from "../../lib/crisis/lines-in-region";
import { SCRIPTS_MISSING } from "../_content/scripts-missing-place";
import type { SiteTexts } from "../_content/texts";
import { Doors } from "./doors";

interface Props {
  readonly texts: SiteTexts;
  /** At Continue it comes up when that is pressed; elsewhere by itself, after a while without scripts. */
  readonly comes: "when pressed" | "by itself";
}

/**
 * What to do where the scripts of a page did not come: on a slow line, below another folder, or after a newer version.
 * The styles alone show it, and never once the scripts run. An address without a name loads this very page again.
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
