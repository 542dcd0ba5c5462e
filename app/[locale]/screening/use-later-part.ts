import { useCallback, useEffect, useState } from "react";
import type { Locale } from "../../../lib/content/locales";
import type { PaperTexts, QuestionTexts, ScreeningTexts } from "../../../lib/content/screening-texts";
import { RESULT_TEXTS } from "../../_content/result-texts/by-language";
import type { PauseFile } from "./pause-file";
import type { ResultsView } from "./results-view";
import type { ReviewView } from "./review-view";

/** The review, the result and what makes files, which nobody needs before the first question. */
export interface LaterPart {
  readonly Review: typeof ReviewView;
  readonly Results: typeof ResultsView;
  readonly PauseFile: typeof PauseFile;
  readonly texts: ScreeningTexts;
  /** The English texts for the print, where the reader's language is another. */
  readonly english: PaperTexts | null;
}

/** In milliseconds. The first question has been drawn and can be pressed before the rest shares the line with it. */
const BEFORE_LATER = 300;

const arrived = new Map<Locale, LaterPart>();

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
  /** null until it is here. */
  readonly part: LaterPart | null;
  readonly missing: boolean;
  readonly tryAgain: () => void;
}

/**
 * Fetches the rest of the page once the questions work. From then on no step asks anything of the network, which
 * the document's data-ready says.
 */
export function useLaterPart(texts: QuestionTexts): Later {
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
