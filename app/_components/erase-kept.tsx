"use client";

import { useEffect, useState } from "react";
import type { ScreeningWords } from "../../lib/content/words";
import { EraseAnswers } from "../[locale]/screening/erase-answers";
import { takeNewerCopy } from "./newer-copy";
import { tellOtherTabs, whenErasedInCopy } from "./other-tabs";
import { eraseTabAnswers, tabHoldsAnswers } from "./tab-answers";

interface Props {
  readonly words: ScreeningWords["erase"];
}

/** Erasing from pages other than the questions, if this tab holds answers. The questions have their own button. */
export function EraseKept({ words }: Props) {
  const [state, setState] = useState<"none" | "kept" | "erased" | "onlyHere" | "inCopy">("none");
  useEffect(() => {
    const look = () => setState((before) => (tabHoldsAnswers() ? "kept" : before === "kept" ? "none" : before));
    look();
    window.addEventListener("pageshow", look);
    return () => window.removeEventListener("pageshow", look);
  }, []);
  useEffect(() => {
    void takeNewerCopy();
    return tellOtherTabs();
  }, []);
  // The questions page says it itself.
  useEffect(() => whenErasedInCopy(() => setState((before) => (before === "kept" ? "inCopy" : before))), []);
  const erase = () => {
    const reached = eraseTabAnswers();
    void takeNewerCopy();
    setState(reached ? "erased" : "onlyHere");
  };
  return (
    <div className="erase-kept" aria-live="polite" aria-atomic="true">
      {state === "kept" && <EraseAnswers words={words} onErase={erase} />}
      {state === "inCopy" && <p>{words.doneInCopy}</p>}
      {(state === "erased" || state === "onlyHere") && (
        <p ref={(done) => done?.focus()} tabIndex={-1}>
          {state === "erased" ? words.done : `${words.done} ${words.copies}`}
        </p>
      )}
    </div>
  );
}
