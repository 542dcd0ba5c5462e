interface Props {
  readonly declined: readonly { readonly short: string }[];
  readonly title: string;
}

/** The number of declined questions. Their names are collapsed, since a long list tires readers and listeners. */
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
