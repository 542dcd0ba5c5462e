"use client";

import { brokenTexts } from "../_content/broken-texts";

interface Props {
  readonly reset: () => void;
}

/** After a render error: the frame with its help is still there, and the answers are still in the tab. */
export default function PageError({ reset }: Props) {
  const { broken } = brokenTexts();
  return (
    <section data-broken="page">
      <h1>{broken.title}</h1>
      <p className="page-lead">{broken.text}</p>
      <button type="button" className="button" onClick={reset}>
        {broken.again}
      </button>
    </section>
  );
}
