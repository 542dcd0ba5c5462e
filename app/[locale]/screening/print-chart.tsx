import type { PaperStep } from "../../../lib/report/paper/block";

const STEPS = [1, 2, 3, 4] as const;
const STEP = 9;

/** Rows of four boxes, filled up to the step: readable in black and white and on a copy of a copy. */
export function PrintChart({ steps }: { readonly steps: readonly PaperStep[] }) {
  return (
    <table className="print-chart">
      <tbody>
        {steps.map(({ id, name, value, anchor }) => (
          <tr key={id} data-dimension={id} className={value > 0 ? "print-raised" : undefined}>
            <th scope="row">{name}</th>
            <td>
              <svg className="print-steps" viewBox={`0 0 ${STEP * 4 + 1} 8`} aria-hidden="true" focusable="false">
                {STEPS.map((step) => (
                  <rect
                    key={step}
                    x={(step - 1) * STEP + 0.5}
                    y={0.5}
                    width={STEP}
                    height={7}
                    fill={step <= value ? "#000" : "none"}
                    stroke={step <= value ? "#fff" : "#777"}
                    strokeWidth={0.7}
                  />
                ))}
              </svg>
            </td>
            <td>
              <b>{value}</b> {anchor}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
