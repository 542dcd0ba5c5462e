import type { PaperStep } from "../../../lib/report/paper/block";

const STEPS = [1, 2, 3, 4] as const;
const STEP = 9;

/** Four boxes, filled up to the value: legible in black and white, and even on a copy of a copy. */
function Steps({ value }: { readonly value: number }) {
  return (
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
  );
}

interface Props {
  readonly steps: readonly PaperStep[];
  /** Shown before the areas that no answer raises. */
  readonly none: string;
}

/**
 * Every area: first the raised ones, each with the answers that raise it, then the others with what is known about
 * them.
 */
export function PaperStepsView({ steps, none }: Props) {
  const raised = steps.filter(({ value }) => value > 0);
  const others = steps.filter(({ value }) => value === 0);
  const kinds = [...new Set(others.map(({ text }) => text))].toSorted((a, b) => a.length - b.length);
  return (
    <dl className="print-chart">
      {raised.map(({ id, name, value, text }) => (
        <div key={id} data-dimension={id}>
          <dt>{name}</dt>
          <dd>
            <Steps value={value} />
            <p>
              <b>{value}</b> <span>{text}</span>
            </p>
          </dd>
        </div>
      ))}
      {kinds.map((kind) => (
        <div key={kind} className="print-chart-none" data-none={kind}>
          <dt>{kind || none}</dt>
          <dd>
            {kind === "" && <Steps value={0} />}
            <p>
              {others
                .filter(({ text }) => text === kind)
                .map(({ name }) => name)
                .join("; ")}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
