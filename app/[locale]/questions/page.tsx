import type { Metadata } from "next";
import { TERMS } from "../../../lib/content/terms";
import { TermList } from "../../_components/words-explained";
import { CODES_NOTICE, questionOriginsIn } from "../../_content/question-origins";
import { textsOf } from "../../_content/site-texts";
import { type LocaleParams, localeOf } from "../locale-params";
import { InstrumentEntry } from "./instrument-entry";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, questions } = textsOf(await localeOf(params));
  return { title: `${questions.title} · ${site.name}` };
}

/** Where each question comes from, whose wording it uses, and the terms programs and insurers use. */
export default async function QuestionsPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { questions: words, forScreening } = textsOf(locale);
  const { glossary } = forScreening;
  const { instruments, own } = questionOriginsIn(locale);
  return (
    <div className="stack questions-about">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <p>{words.languages}</p>
      <p>{words.someoneElse}</p>
      <nav aria-label={words.contents} className="card">
        <ul className="contents">
          {[words.published, words.own, glossary].map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id={words.published.id}>
        <h2>{words.published.title}</h2>
        {instruments.map((instrument) => (
          <InstrumentEntry key={instrument.id} instrument={instrument} words={words} />
        ))}
        <p className="small soft" lang="en" data-notice="loinc">
          {CODES_NOTICE}
        </p>
      </section>
      <section id={words.own.id}>
        <h2>{words.own.title}</h2>
        <p>{words.own.lead}</p>
        {own.map(({ section, asks }) => (
          <details key={section}>
            <summary>
              <h3>{section}</h3>
            </summary>
            <ul>
              {asks.map((ask) => (
                <li key={ask}>{ask}</li>
              ))}
            </ul>
          </details>
        ))}
      </section>
      <section id={glossary.id}>
        <h2>{glossary.title}</h2>
        <p>{glossary.lead}</p>
        <TermList terms={TERMS} words={glossary} />
      </section>
    </div>
  );
}
