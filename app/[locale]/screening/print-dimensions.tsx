import type { ReportDimension } from "../../../lib/report/report";

/** Fourteen rows of four boxes: readable in black and white, with the words beside. */
export function PrintDimensions({ dimensions }: { readonly dimensions: readonly ReportDimension[] }) {
  return (
    <table className="print-dimensions">
      <tbody>
        {dimensions.map(({ id, name, value, anchor }) => (
          <tr key={id} data-dimension={id}>
            <th scope="row">{name}</th>
            <td>
              <svg viewBox="0 0 44 10" width="44" height="10" aria-hidden="true" focusable="false">
                {[1, 2, 3, 4].map((step) => (
                  <rect
                    key={step}
                    x={(step - 1) * 11 + 0.5}
                    y={0.5}
                    width={9}
                    height={9}
                    fill={step <= value ? "#000" : "none"}
                    stroke="#000"
                  />
                ))}
              </svg>
            </td>
            <td>
              {value} {anchor}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
