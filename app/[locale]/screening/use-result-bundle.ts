import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../../lib/content/locales";
import type { PaperTexts, QuestionTexts, ScreeningTexts } from "../../../lib/content/text-bundles";
import { RESULT_TEXTS } from "../../_content/result-texts/by-language";
import type { PauseFile } from "./pause-file";
import type { ResultsView } from "./results-view";
import type { ReviewView } from "./review-view";

/** The review, the result and the code that creates files, none of which is needed before the first question. */
export interface ResultBundle {
  readonly Review: typeof ReviewView;
  readonly Results: typeof ResultsView;
  readonly PauseFile: typeof PauseFile;
  readonly texts: ScreeningTexts;
  /** The English texts for printing, if the reader's language is another. */
  readonly english: PaperTexts | null;
}

/**
 * Delay in milliseconds, so that the first question is rendered and usable before the rest competes with it for
 * bandwidth.
 */
const BEFORE_LATER = 300;

const arrived = new Map<Locale, ResultBundle>();

async function fetchEnglish(texts: QuestionTexts): Promise<PaperTexts | null> {
  if (texts.locale === "en") return null;
  return (await import("../../_content/result-texts/english-paper")).englishPaper(texts);
}

async function fetchPart(texts: QuestionTexts): Promise<void> {
  const [{ ReviewView }, { ResultsView }, { PauseFile }, ofResult, english] = await Promise.all([
    import("./review-view"),
    import("./results-view"),
    import("./pause-file"),
    RESULT_TEXTS[texts.locale](),
    fetchEnglish(texts),
  ]);
  arrived.set(texts.locale, {
    Review: ReviewView,
    Results: ResultsView,
    PauseFile,
    texts: { ...texts, ...ofResult },
    english,
  });
}

export interface Later {
  /** Null until loaded. */
  readonly part: ResultBundle | null;
  readonly missing: boolean;
  readonly tryAgain: () => void;
}

/**
 * Loads the rest of the page once the questions work. After that no step makes a network request, which data-ready on
 * the document signals.
 */
export function useResultBundle(texts: QuestionTexts): Later {
  const [state, setState] = useState<"waiting" | "here" | "missing">("waiting");
  const fetchIt = useCallback(() => {
    setState("waiting");
    fetchPart(texts).then(
      () => {
        setState("here");
        document.documentElement.dataset.ready = "";
      },
      () => setState("missing"),
    );
  }, [texts]);

  useEffect(() => {
    const soon = setTimeout(fetchIt, BEFORE_LATER);
    return () => clearTimeout(soon);
  }, [fetchIt]);

  useEffect(() => {
    if (state !== "missing") return;
    window.addEventListener("online", fetchIt);
    return () => window.removeEventListener("online", fetchIt);
  }, [state, fetchIt]);

  return { part: arrived.get(texts.locale) ?? null, missing: state === "missing", tryAgain: fetchIt };
}
