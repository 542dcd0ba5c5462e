interface Props {
  readonly declined: readonly { readonly short: string }[];
  readonly title: string;
}

/** What was declined, by its number; the names unfold. Many names tire whoever reads or hears them. */
export function DeclinedList({ declined, title }: Props) {
  return (
    <details className="declined-list">
      <summary>{title}</summary>
      <ul className="long-list">
        {declined.map(({ short }) => (
          <li key={short}>{short}</li>
        ))}
      </ul>
    </details>
  );
}
