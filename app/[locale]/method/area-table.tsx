import type { MethodWords } from "../../../lib/content/words";
import type { Method } from "../../../lib/method/method";

interface Props {
  readonly areas: Method["areas"];
  readonly words: MethodWords["areas"];
}

const STEPS = [0, 1, 2, 3, 4] as const;

/** What each value of each area means. */
export function AreaTable({ areas, words }: Props) {
  return (
    <table className="method-table area-table">
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          {STEPS.map((step) => (
            <th key={step} scope="col">
              {step}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ id, name, anchors }) => (
          <tr key={id} id={`area-${id}`}>
            <th scope="row">{name}</th>
            {STEPS.map((step) => (
              <td key={step} data-step={step}>
                {anchors[step]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
