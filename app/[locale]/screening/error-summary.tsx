import type { Ref } from "react";

interface Props {
  readonly ref: Ref<HTMLElement>;
  readonly words: { readonly title: string; readonly lead: string };
  readonly problems: readonly { readonly href: string; readonly text: string }[];
}

const [TITLE, SAID] = ["problems-title", "problems-said"];

/**
 * The errors to fix before continuing. It receives focus and links to each field. Its words are its name, because a screen
 * reader says only the name of what receives focus; as an alert it would be spoken a second time.
 */
export function ErrorSummary({ ref, words, problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <section
      ref={ref}
      className="error-summary"
      aria-labelledby={`${TITLE} ${SAID}`}
      data-errors={problems.length}
      tabIndex={-1}
    >
      <h2 id={TITLE}>{words.title}</h2>
      <p>{words.lead}</p>
      <ul id={SAID}>
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
    </section>
  );
}
