import type { ScriptId } from "../../../lib/care/call-kit";
import { fill } from "../../../lib/content/fill";
import { say } from "../../../lib/questionnaire/words";
import type { CareProps } from "../care-props";

/** What to say, line by line, for each call that applies. */
export function Scripts({ ids, texts, situation }: CareProps & { readonly ids: readonly ScriptId[] }) {
  const { scripts } = texts.care.callKit;
  const level = situation.level ? texts.levels[situation.level].inSentence : texts.report.levelTitle;
  return (
    <ul className="scripts">
      {ids.map((id) => (
        <li key={id} data-script={id}>
          <h4>{scripts[id].title}</h4>
          <ul>
            {scripts[id].lines.map((line) => {
              const said = fill(say(line, situation.voice), { level });
              return <li key={said}>{said}</li>;
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
