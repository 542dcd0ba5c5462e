import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import type { PaperTexts } from "../../../lib/content/text-bundles";
import { momentText } from "../../../lib/report/paper/answered-text";
import { momentHere } from "./moment-here";

/**
 * When the paper is printed, which may be days after the answers were given. The clock is read when printing starts.
 */
export function PrintedOn({ texts }: { readonly texts: Pick<PaperTexts, "locale" | "paper"> }) {
  const [at, setAt] = useState(() => new Date());
  useEffect(() => {
    // Must render synchronously, before the browser takes its snapshot of the page.
    const before = () => flushSync(() => setAt(new Date()));
    window.addEventListener("beforeprint", before);
    return () => window.removeEventListener("beforeprint", before);
  }, []);
  return <time dateTime={at.toISOString()}>{momentText(momentHere(at), texts)}</time>;
}
