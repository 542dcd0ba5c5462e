import type { Metadata } from "next";
import { fill } from "../../../lib/content/fill";
import { methodIn } from "../../_content/method";
import { textsOf } from "../../_content/site-texts";
import { type LocaleParams, localeOf } from "../locale-params";
import { AreaTable } from "./area-table";
import { CareSourceList } from "./care-source-list";
import { CutOffTable } from "./cut-off-table";
import { OpenQuestions } from "./open-questions";
import { QuestionSections } from "./question-sections";
import { RuleGroup } from "./rule-group";
import { SourceList } from "./source-list";
import { SuggestionList } from "./suggestion-list";
import { VerificationReport } from "./verification-report";

export async function generateMetadata({ params }: LocaleParams): Promise<Metadata> {
  const { site, method } = textsOf(await localeOf(params));
  return { title: `${method.title} · ${site.name}` };
}

/** How the level is decided, in full, without JavaScript. */
export default async function MethodPage({ params }: LocaleParams) {
  const locale = await localeOf(params);
  const { method: words, carePages } = textsOf(locale);
  const method = methodIn(locale);
  const {
    short,
    changes,
    areas,
    rules,
    cutOffs,
    questions,
    suggestions,
    limits,
    verification,
    open,
    sources,
    careSources,
  } = words;
  const parts = [
    short,
    areas,
    rules,
    cutOffs,
    questions,
    suggestions,
    changes,
    limits,
    verification,
    open,
    sources,
    careSources,
  ];
  const counts = { ...method.counts, areas: method.areas.length };
  return (
    <div className="stack method">
      <h1>{words.title}</h1>
      <p className="page-lead">{words.lead}</p>
      <p className="soft">{fill(words.version, { rules: method.rules })}</p>
      <nav aria-label={words.contents} className="card">
        <ul className="contents">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section id={short.id}>
        <h2>{short.title}</h2>
        <ol>
          {short.steps.map((step) => (
            <li key={step}>{fill(step, counts)}</li>
          ))}
        </ol>
      </section>
      <section id={areas.id}>
        <h2>{areas.title}</h2>
        <p>{areas.lead}</p>
        <AreaTable areas={method.areas} words={areas} />
        <p className="small">{method.need}</p>
      </section>
      <section id={rules.id}>
        <h2>{rules.title}</h2>
        <p>{rules.lead}</p>
        <ul className="contents">
          {method.groups.map(({ id, rules: inGroup }) => (
            <li key={id}>
              <a href={`#${id}`}>{rules.groups[id].title}</a> <span className="small soft">({inGroup.length})</span>
            </li>
          ))}
        </ul>
        {method.groups.map((group) => (
          <RuleGroup key={group.id} group={group} words={words} />
        ))}
      </section>
      <section id={cutOffs.id}>
        <h2>{cutOffs.title}</h2>
        <p>{cutOffs.lead}</p>
        <CutOffTable cutOffs={method.cutOffs} words={cutOffs} />
      </section>
      <section id={questions.id}>
        <h2>{questions.title}</h2>
        <p>{questions.lead}</p>
        <p>{fill(questions.tiersLead, counts)}</p>
        <QuestionSections method={method} words={words} />
      </section>
      <section id={suggestions.id}>
        <h2>{suggestions.title}</h2>
        <p>{suggestions.lead}</p>
        <SuggestionList title={suggestions.programs} suggestions={method.programs} words={words} />
        <SuggestionList title={suggestions.formats} suggestions={method.formats} words={words} />
      </section>
      <section id={changes.id}>
        <h2>{changes.title}</h2>
        <p>{changes.lead}</p>
        <ul>
          {changes.list.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      </section>
      <section id={limits.id}>
        <h2>{limits.title}</h2>
        <ul>
          {limits.list.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section id={verification.id}>
        <h2>{verification.title}</h2>
        <VerificationReport verification={method.verification} words={verification} locale={locale} />
      </section>
      <section id={open.id}>
        <h2>{open.title}</h2>
        <p>{open.lead}</p>
        <OpenQuestions open={method.open} words={open} />
      </section>
      <section id={sources.id}>
        <h2>{sources.title}</h2>
        <p>{sources.lead}</p>
        <SourceList sources={method.sources} words={sources} />
      </section>
      <section id={careSources.id}>
        <h2>{careSources.title}</h2>
        <p>{careSources.lead}</p>
        <CareSourceList words={careSources} readings={carePages.sources.readings} />
      </section>
    </div>
  );
}
