"use client";

import { errorPageTexts } from "../_content/error-page-texts";

interface Props {
  readonly reset: () => void;
}

/**
 * Shown after a render error. The surrounding layout with its crisis lines is still there, and the answers are still in
 * the tab.
 */
export default function PageError({ reset }: Props) {
  const { broken } = errorPageTexts();
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
