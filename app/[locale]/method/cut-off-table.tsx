import type { MethodWords } from "../../../lib/content/words";
import type { MethodCutOff } from "../../../lib/method/method";
import { SourceLinks } from "./source-links";

interface Props {
  readonly cutOffs: readonly MethodCutOff[];
  readonly words: MethodWords["cutOffs"];
}

/** Every cut-off with its source. */
export function CutOffTable({ cutOffs, words }: Props) {
  return (
    <table className="method-table number-table">
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.whose}</th>
        </tr>
      </thead>
      <tbody>
        {cutOffs.map(({ id, text, status, sources }) => (
          <tr key={id} id={`number-${id}`}>
            <td>{text}</td>
            <td>
              <span className={`status status-${status}`}>{words.status[status]}</span>{" "}
              <span className="small">
                <SourceLinks keys={sources} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
