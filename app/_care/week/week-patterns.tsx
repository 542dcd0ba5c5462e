/**
 * Fill patterns for each kind of entry in a week: diagonal lines in either direction, dots and bars, distinct even on a
 * black-and-white printer.
 */
export function WeekPatterns({ id }: { readonly id: string }) {
  const tile = { width: 8, height: 8, patternUnits: "userSpaceOnUse" } as const;
  return (
    <defs>
      <pattern id={`${id}-work`} {...tile}>
        <rect className="tile-ground" width={8} height={8} />
        <path className="tile-line" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />
      </pattern>
      <pattern id={`${id}-school`} {...tile}>
        <rect className="tile-ground" width={8} height={8} />
        <circle className="tile-dot" cx={4} cy={4} r={1.4} />
      </pattern>
      <pattern id={`${id}-caring`} {...tile}>
        <rect className="tile-ground" width={8} height={8} />
        <path className="tile-line" d="M0 4h8" />
      </pattern>
      <pattern id={`${id}-sleep`} {...tile}>
        <rect className="tile-rest" width={8} height={8} />
      </pattern>
      <pattern id={`${id}-other`} {...tile}>
        <rect className="tile-ground" width={8} height={8} />
        <path className="tile-line" d="M4 0v8" />
      </pattern>
      <pattern id={`${id}-clash`} {...tile}>
        <rect className="tile-clash" width={8} height={8} />
        <path className="tile-clash-line" d="M0 0l8 8M8 0l-8 8" />
      </pattern>
    </defs>
  );
}
