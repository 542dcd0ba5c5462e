import type { Ref } from "react";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly words: { readonly title: string; readonly lead: string };
  readonly problems: readonly { readonly href: string; readonly text: string }[];
}

/**
 * The errors to fix before continuing. It receives focus and links to each field. It is not an alert as well, because a
 * screen reader would then say it twice.
 */
export function ErrorSummary({ ref, words, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <div ref={ref} className="error-summary" data-errors={problems.length} tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul>
        {problems.map(({ href, text }) => (
          <li key={href}>
            <a
              href={href}
              onClick={(event) => {
                event.preventDefault();
                document.querySelector<HTMLElement>(`[id="${href.slice(1)}"] :is(input, textarea)`)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
