import { useEffect } from "react";
import type { Paper } from "../../../lib/report/paper/paper";

interface General {
  readonly found: string;
  readonly page: string;
  readonly of: string;
}

/**
 * Texts for the footer of every printed page: for each paper in its own language, for everything else in the page's.
 * The style sheet contains no text of its own.
 */
export function usePageFooter({ found, page, of }: General, papers: readonly Pick<Paper, "locale" | "foot">[]): void {
  const texts = JSON.stringify(
    Object.fromEntries([
      ["--paper-found", found],
      ["--paper-page", page],
      ["--paper-of", of],
      ...papers.flatMap(({ locale, foot }) => [
        [`--foot-before-${locale}`, `${foot.before} · ${foot.page} `],
        [`--foot-of-${locale}`, ` ${foot.of} `],
        [`--foot-after-${locale}`, ` · ${foot.after}`],
      ]),
    ]),
  );
  useEffect(() => {
    const { style } = document.documentElement;
    const named = Object.entries(JSON.parse(texts) as Record<string, string>);
    for (const [name, text] of named) style.setProperty(name, JSON.stringify(text));
    return () => {
      for (const [name] of named) style.removeProperty(name);
    };
  }, [texts]);
}
