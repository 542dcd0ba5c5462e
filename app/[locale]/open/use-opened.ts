import { useEffect, useMemo, useRef, useState } from "react";
import type { ScreeningTexts } from "../../../lib/content/text-bundles";
import { isWord, type LockedCode, lockedCode } from "../../../lib/exchange/locked-code";
import { openCode, openLocked } from "../../../lib/exchange/open-answers";
import type { Comparison } from "../../../lib/report/comparison";
import { questionNames } from "../../../lib/report/question-names";
import { codeLayouts } from "../../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { renames } from "../../../questionnaires/level-of-care/renames";
import { locksmithHere } from "../../_components/secure-only";
import { type ReadFile, readFile, refusedInWords } from "../../_exchange/read-file";
import { comparisons, comparisonsForPaper, inOrder, type OpenedCheck, openedCheck } from "./opened-check";
import type { WordProblem } from "./unlock-code";
import { doubtOf } from "./whose-answers";

const HISTORY = { layouts: codeLayouts, renames };

const NOTHING_COMPARED: Comparison = { change: null, views: null, on: { self: null, other: null } };

/** Removes a code from the URL. No page can remove what the browser already wrote to its history. In-page links are not codes. */
function takeCode(): string | null {
  const code = window.location.hash.slice(1);
  if (code === "" || document.getElementById(code)) return null;
  window.history.replaceState(window.history.state, "", window.location.pathname);
  return code;
}

/** The answers open on this page, held in memory only. */
export function useOpened(texts: ScreeningTexts) {
  const [checks, setChecks] = useState<readonly OpenedCheck[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  /** Which note about browser history to show, after a code was taken out of the URL. */
  const [fromAddress, setFromAddress] = useState<"open" | "locked" | null>(null);
  const [locked, setLocked] = useState<LockedCode | null>(null);
  const [said, setSaid] = useState<{ readonly set: string; readonly same: boolean } | null>(null);
  const count = useRef(0);
  const words = texts.exchange.open;

  const take = useRef((_: readonly (readonly [string, ReadFile])[]) => {});
  take.current = (read) => {
    const opened: OpenedCheck[] = [];
    const refused: string[] = [];
    for (const [name, result] of read) {
      count.current += 1;
      if ("refused" in result) refused.push(refusedInWords(result, name, words));
      else opened.push(openedCheck(String(count.current), name, result, texts));
    }
    setProblems(refused);
    setChecks((before) => inOrder([...before, ...opened]));
  };

  useEffect(() => {
    const readAddress = () => {
      const code = takeCode();
      if (code === null) return;
      const found = lockedCode(code);
      setFromAddress(found ? "locked" : "open");
      setLocked(found && "bytes" in found ? found : null);
      if (found && "bytes" in found) return;
      take.current([[words.code, found ?? openCode(levelOfCare, code, HISTORY)]]);
    };
    readAddress();
    document.documentElement.dataset.ready = "";
    window.addEventListener("hashchange", readAddress);
    return () => window.removeEventListener("hashchange", readAddress);
  }, [words]);

  const unlock = async (word: string): Promise<WordProblem | null> => {
    const smith = locksmithHere();
    if (!locked || !smith) return null;
    if (!isWord(word)) return "form";
    const read = await openLocked(levelOfCare, locked, word, smith, HISTORY);
    if ("refused" in read && read.refused === "wrong-word") return "wrong";
    setLocked(null);
    take.current([[words.code, read]]);
    return null;
  };

  const openFiles = async (files: readonly File[]) =>
    take.current(await Promise.all(files.map(async (file) => [file.name, await readFile(file)] as const)));

  // A reply about one set of files does not apply to another set.
  const set = checks.map(({ key }) => key).join(" ");
  const doubt = useMemo(() => doubtOf(checks), [checks]);
  const same = doubt === null || (said !== null && said.set === set ? said.same : null);
  const all = useMemo(() => comparisons(checks, texts), [checks, texts]);
  const forPaper = useMemo(() => comparisonsForPaper(checks, texts), [checks, texts]);
  return {
    checks,
    problems,
    fromAddress,
    locked: locked !== null,
    unlock,
    leaveLocked: () => setLocked(null),
    set,
    /** Help that either side's answers call for is shown, whatever is compared. */
    helpFrom: all.views,
    compared: same === true ? all : NOTHING_COMPARED,
    onPaper: same === true ? forPaper : NOTHING_COMPARED,
    doubt,
    wentBack: questionNames(levelOfCare, texts.questionnaire, doubt?.questions ?? []),
    same,
    sayWhetherSame: (one: boolean) => setSaid({ set, same: one }),
    openFiles: (files: readonly File[]) => void openFiles(files),
    close: (key: string) => setChecks((before) => before.filter((check) => check.key !== key)),
  };
}
