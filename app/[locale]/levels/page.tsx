import type { Metadata } from "next";
import { fill } from "../../../lib/content/fill";
import { LEVEL_TERMS } from "../../../lib/content/terms";
import { DEFAULT_REGION } from "../../../lib/crisis/lines-in-region";
import { carePlaces } from "../../../lib/crisis/text-places";
import { LEVELS } from "../../../lib/rules/levels";
import { inSite } from "../../../lib/site/address.mjs";
import { Approaches } from "../../_care/approaches";
import { CommonQuestions } from "../../_care/common-questions";
import { CompareLevels } from "../../_care/compare-levels";
import { EvidenceList } from "../../_care/evidence-list";
import { KeywordsAsIs } from "../../_components/keywords-as-is";
import { LevelLadder } from "../../_components/level-ladder";
import { WordsExplained } from "../../_components/words-explained";
import { textsOf } from "../../_content/site-texts";
import { type LocaleParams, localeOf } from "../locale-params";
import "../../_styles/week.css";
import "../../_styles/levels.css";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, carePages } = textsOf(await localeOf(params));
  return { title: `${carePages.levels.title} · ${site.name}` };
}

/** The five levels, readable without answering anything: each in a sentence, side by side, and common questions. */
export default async function LevelsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { care, carePages, forScreening } = textsOf(locale);
  const texts = { ...forScreening, care, carePages };
  const { levels, report } = texts;
  const { levels: words, questions } = carePages;
  const region = DEFAULT_REGION;
  const numbers = carePlaces(region, locale);
  return (
    <div className="stack levels">
      <div className="hero">
        <div>
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            {words.questions} <a href={inSite(`/${locale}/screening/`)}>{words.begin}</a>
          </p>
        </div>
        <LevelLadder level={null} levels={levels} words={report} />
      </div>
      <ol className="level-list">
        {LEVELS.map((level) => (
          <li key={level} data-level-card={level}>
            <h2>
              <a href={inSite(`/${locale}/levels/${level}/`)}>
                {levels[level].short}
                {levels[level].abbreviation && ` (${levels[level].abbreviation})`}
              </a>
            </h2>
            <p>{care.levels[level].sentence}</p>
          </li>
        ))}
      </ol>
      <WordsExplained terms={LEVEL_TERMS} words={forScreening.glossary} />
      <section id="compare">
        <h2>{words.compareTitle}</h2>
        <p>{words.compareLead}</p>
        <CompareLevels texts={texts} region={region} />
      </section>
      <section id="questions">
        <h2>{questions.title}</h2>
        <CommonQuestions texts={texts} />
      </section>
      <section id="not">
        <h2>{words.isNotTitle}</h2>
        <ul>
          {words.isNot.map((item) => (
            <li key={item}>
              <KeywordsAsIs text={fill(item, numbers)} />
            </li>
          ))}
        </ul>
      </section>
      <section id="research">
        <h2>{care.evidence.title}</h2>
        <EvidenceList first={[]} texts={texts} />
      </section>
      <Approaches texts={texts} />
      <p className="small soft">{care.disclaimer}</p>
    </div>
  );
}
