import type { LocalLine as Line } from "../../lib/site/local-care";

interface Props {
  readonly line: Line;
  readonly heading: "h2" | "h3";
}

/** The crisis line of this copy's area. It is shown below 988 and 911 and is never the first thing to call. */
export function LocalLine({ line, heading: Heading }: Props) {
  return (
    <section data-local-line="">
      <Heading>{line.title}</Heading>
      <p>
        <strong>{`${line.name}.`}</strong> <span>{`${line.about} ${line.hours}`}</span>
      </p>
      <p>
        <a href={line.call.href} className="button button-quiet">
          {line.call.text}
        </a>
      </p>
    </section>
  );
}
