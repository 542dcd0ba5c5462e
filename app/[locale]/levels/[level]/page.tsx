import type { Metadata } from "next";
import { factValues } from "../../../../lib/care/level-facts";
import { PRICES, priceText } from "../../../../lib/care/prices";
import { fill } from "../../../../lib/content/fill";
import { LEVEL_TERMS, MONEY_TERMS } from "../../../../lib/content/terms";
import { DEFAULT_REGION } from "../../../../lib/crisis/lines-in-region";
import { LEVELS } from "../../../../lib/rules/levels";
import { inSite } from "../../../../lib/site/address.mjs";
import { LevelGuide } from "../../../_care/level-guide";
import { SourceNote } from "../../../_care/source-note";
import { StepsUpDown } from "../../../_care/steps-up-down";
import { LevelLadder } from "../../../_components/level-ladder";
import { WordsExplained } from "../../../_components/words-explained";
import { textsOf } from "../../../_content/site-texts";
import { localeOf } from "../../locale-params";
import { type LevelParams, levelOf } from "./level-params";
import "../../../_styles/levels.css";

export const dynamicParams = false;
export const generateStaticParams = () => LEVELS.map((level) => ({ level }));

export async function generateMetadata({ params }: LevelParams): Promise<Metadata> {
  const { site, forScreening } = textsOf(await localeOf(params));
  return { title: `${forScreening.levels[await levelOf(params)].short} · ${site.name}` };
}

/** One level of care, readable without answering anything. */
export default async function LevelPage({ params }: LevelParams) {
  const locale = await localeOf(params);
  const level = await levelOf(params);
  const { care, carePages, forScreening: texts } = textsOf(locale);
  const { levels, report } = texts;
  const { levels: words, guide: labels } = carePages;
  const guide = care.levels[level];
  const its = levels[level];
  const price = PRICES[level];
  const region = DEFAULT_REGION;
  return (
    <div className="stack levels" data-level-page={level}>
      <p>
        <a href={inSite(`/${locale}/levels/`)}>{words.title}</a>
      </p>
      <div className="hero">
        <div>
          <h1>
            {its.short}
            {its.abbreviation && ` (${its.abbreviation})`}
          </h1>
          <p className="lead">{guide.sentence}</p>
          <p className="soft">{fill(labels.alsoCalled, { names: guide.alsoCalled })}</p>
        </div>
        <LevelLadder level={level} about={fill(words.ladder, { level: its.short })} levels={levels} words={report} />
      </div>
      <WordsExplained terms={LEVEL_TERMS} words={texts.glossary} />
      <section>
        <h2>{labels.suits}</h2>
        <ul>
          {guide.suits.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{labels.title}</h2>
        <LevelGuide level={level} texts={texts} region={region} />
      </section>
      <section>
        <h2>{labels.ask}</h2>
        <ul>
          {guide.ask.map((item) => (
            <li key={item}>{fill(item, factValues(level, locale))}</li>
          ))}
        </ul>
        <blockquote>
          <p>“{its.ask}”</p>
        </blockquote>
      </section>
      <section>
        <h2>{words.price}</h2>
        <p>
          {fill(carePages.money.listPrice, {
            range: priceText(price, carePages.money.orMore, locale),
            unit: care.cost.units[price.unit],
          })}{" "}
          {`(${price.year}; ${care.grades[price.grade]})`}
        </p>
        <SourceNote ids={[price.source]} texts={texts} />
        <WordsExplained terms={MONEY_TERMS} words={texts.glossary} />
        <p>
          <a href={inSite(`/${locale}/plan/#${level}`)}>{fill(words.plan, { level: its.inSentence })}</a>
        </p>
      </section>
      <section>
        <h2>{carePages.range.title}</h2>
        <StepsUpDown level={level} texts={texts} region={region} />
      </section>
      <p>
        {words.questions} <a href={inSite(`/${locale}/screening/`)}>{words.begin}</a>
      </p>
      <p className="small soft">{care.disclaimer}</p>
    </div>
  );
}
