import { Fragment } from "react";

/** Keys of sources, each linking to its entry at the end of the page. */
export function SourceLinks({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, index) => (
    <Fragment key={key}>
      {index > 0 && " · "}
      <a href={`#source-${key}`}>{key}</a>
    </Fragment>
  ));
}
