import { fill } from "../../lib/content/fill";
import type { CrisisWords } from "../../lib/content/words";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import type { Region } from "../../lib/crisis/lines-in-region";

interface Props {
  readonly words: CrisisWords["overdose"];
  readonly region: Region;
  readonly heading: "h2" | "h3";
}

/** What to do about an overdose, step by step. */
export function OverdoseCard({ words, region, heading: Heading }: Props) {
  const numbers = doorNumbers(region);
  return (
    <div className="card card-emergency" data-help="overdose">
      <Heading>{words.title}</Heading>
      <p>{words.signs}</p>
      <ol>
        {words.steps.map((step) => (
          <li key={step}>{fill(step, numbers)}</li>
        ))}
      </ol>
    </div>
  );
}
