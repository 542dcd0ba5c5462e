"use client";

import { siteEn } from "../../lib/content/en/site";

interface Props {
  readonly reset: () => void;
}

/** After a render error: the frame with its help is still there, and the answers are still in the tab. */
export default function PageError({ reset }: Props) {
  return (
    <section>
      <h1>{siteEn.broken.title}</h1>
      <p className="page-lead">{siteEn.broken.text}</p>
      <button type="button" className="button" onClick={reset}>
        {siteEn.broken.again}
      </button>
    </section>
  );
}
