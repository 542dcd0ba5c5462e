interface Props {
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly year?: number | string | null;
    readonly url?: string | null;
  };
}

/** A source under its own title, in its own language, with its URL if it has one. */
export const SourceTitle = ({ source: { title, publisher, year, url } }: Props) => (
  <span lang="en">
    {url ? (
      <a href={url} rel="noreferrer noopener">
        {title}
      </a>
    ) : (
      <span>{title}</span>
    )}
    <span>{`${title.endsWith("?") ? "" : "."} ${[publisher, year].filter(Boolean).join(", ")}`}</span>
  </span>
);
