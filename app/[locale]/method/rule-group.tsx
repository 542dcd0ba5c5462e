import type { MethodWords } from "../../../lib/content/words";
import type { MethodGroup, MethodRule } from "../../../lib/method/method-rules";
import { ConditionList } from "./condition-list";
import { SourceLinks } from "./source-links";

function RuleEntry({ rule, words }: { readonly rule: MethodRule; readonly words: MethodWords }) {
  return (
    <article id={rule.id} className="rule">
      <h4>
        <a href={`#${rule.id}`} className="rule-id">
          {rule.id}
        </a>
      </h4>
      <dl>
        <dt>{words.rules.when}</dt>
        <dd>
          <ConditionList sentence={rule} words={words} />
        </dd>
        <dt>{words.rules.asks}</dt>
        <dd>
          <strong>{rule.asks.join("; ")}</strong>
        </dd>
        <dt>{words.rules.based}</dt>
        <dd className="rule-source">
          <span className={`status status-${rule.status}`}>{words.rules.status[rule.status]}</span>{" "}
          <SourceLinks keys={rule.sources} />
        </dd>
      </dl>
    </article>
  );
}

interface Props {
  readonly group: MethodGroup;
  readonly words: MethodWords;
}

/** The rules that ask for the same level or route. */
export function RuleGroup({ group, words }: Props) {
  const { title, lead } = words.rules.groups[group.id];
  return (
    <section id={group.id} className="rule-group">
      <h3>{title}</h3>
      <p>{lead}</p>
      {group.rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} words={words} />
      ))}
    </section>
  );
}
