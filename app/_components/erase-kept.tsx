"use client";

import { useEffect, useState } from "react";
import type { ScreeningWords } from "../../lib/content/screening-words";
import { EraseAnswers } from "../[locale]/screening/erase-answers";
import { takeNewerCopy } from "./newer-copy";
import { tellOtherTabs } from "./other-tabs";
import { eraseTabAnswers, tabHoldsAnswers } from "./tab-answers";

interface Props {
  readonly words: ScreeningWords["erase"];
}

/** Erasing from the pages beside the questions, where this tab holds answers. The questions have their own. */
export function EraseKept({ words }: Props) {
  const [state, setState] = useState<"none" | "kept" | "erased">("none");
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
  const erase = () => {
    eraseTabAnswers();
    void takeNewerCopy();
    setState("erased");
  };
  return (
    <div className="erase-kept" role="status">
      {state === "kept" && <EraseAnswers words={words} onErase={erase} />}
      {state === "erased" && (
        <p ref={(done) => done?.focus()} tabIndex={-1}>
          {words.done}
        </p>
      )}
    </div>
  );
}
