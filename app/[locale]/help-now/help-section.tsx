import { fill } from "../../../lib/content/fill";
import type { HelpSectionWords } from "../../../lib/content/help-now-words";
import type { CrisisWords } from "../../../lib/content/words";
import type { HELP_SECTIONS } from "../../../lib/crisis/help-sections";
import type { Region } from "../../../lib/crisis/lines-in-region";
import { helpPlaces } from "../../../lib/crisis/text-places";
import { say } from "../../../lib/questionnaire/words";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LineList } from "../../_components/line-list";
import { OverdoseCard } from "../../_components/overdose-card";

interface Props {
  readonly section: (typeof HELP_SECTIONS)[number];
  readonly words: HelpSectionWords;
  readonly crisis: CrisisWords;
  readonly region: Region;
}

/** One section of the help page: what to know, what to do, and the lines to call for it. */
export function HelpSection({ section, words, crisis, region }: Props) {
  const numbers = helpPlaces(region, crisis.language);
  const { paragraphs = [], steps = [], list = [], answers = [] } = words;
  const lines: readonly string[] = section.lines;
  return (
    <section id={section.id}>
      <h2>{fill(words.heading, numbers)}</h2>
      {"overdoseCard" in section && <OverdoseCard words={crisis.overdose} region={region} heading="h3" />}
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <KeywordsAsIs text={fill(paragraph, numbers)} />
        </p>
      ))}
      {steps.length > 0 && (
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <KeywordsAsIs text={fill(step, numbers)} />
            </li>
          ))}
        </ol>
      )}
      {list.length > 0 && (
        <ul>
          {list.map((item) => (
            <li key={item}>
              <KeywordsAsIs text={fill(item, numbers)} />
            </li>
          ))}
        </ul>
      )}
      {answers.map(({ question, answer }) => (
        <div key={question}>
          <h3>{fill(question, numbers)}</h3>
          {answer.map((sentence) => (
            <p key={say(sentence, "self")}>
              <KeywordsAsIs text={fill(say(sentence, "self"), numbers)} />
            </p>
          ))}
        </div>
      ))}
      {lines.length > 0 && <LineList region={region} words={crisis} only={({ id }) => lines.includes(id)} />}
    </section>
  );
}
