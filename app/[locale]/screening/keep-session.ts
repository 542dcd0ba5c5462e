import { nameRun } from "../../../lib/screening/kept-run";
import { saveSession } from "../../../lib/screening/saved-session";
import { uuid } from "../../_components/secure-only";

/** Keeps the answers in this tab, under a name by which copies of the tab know them. False when the browser refuses. */
export function keepSession(...session: Parameters<typeof saveSession>): boolean {
  const done = saveSession(...session);
  if (done) nameRun(session[0], uuid);
  return done;
}
