import { useEffect } from "react";

/** Texts at the foot of every printed page, in the language of the page: the style sheet has none of its own. */
export function usePageFooter(found: string, page: string, of: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const texts = { "--paper-found": found, "--paper-page": page, "--paper-of": of };
    for (const [name, text] of Object.entries(texts)) style.setProperty(name, JSON.stringify(text));
    return () => {
      for (const name of Object.keys(texts)) style.removeProperty(name);
    };
  }, [found, page, of]);
}
