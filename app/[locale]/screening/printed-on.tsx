import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { PaperTexts } from "../../../lib/content/screening-texts";
import { momentText } from "../../../lib/report/paper/answered-text";
import { momentHere } from "./moment-here";

/** When the paper is printed, which may be days after the answers were given: the clock is read as printing begins. */
export function PrintedOn({ texts }: { readonly texts: Pick<PaperTexts, "locale" | "paper"> }) {
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    // Drawn before the browser takes its picture of the page.
    const before = () => flushSync(() => setAt(new Date()));
    window.addEventListener("beforeprint", before);
    return () => window.removeEventListener("beforeprint", before);
  }, []);
  return <time dateTime={at.toISOString()}>{momentText(momentHere(at), texts)}</time>;
}
