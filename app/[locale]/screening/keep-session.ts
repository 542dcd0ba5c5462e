import { nameRun } from "../../../lib/screening/kept-run";
import { saveSession } from "../../../lib/screening/saved-session";
import { uuid } from "../../_components/secure-only";

/** Saves the answers in this tab, under a run id that duplicated tabs share. Returns false if the browser refuses. */
export function keepSession(...session: Parameters<typeof saveSession>): boolean {
  const done = saveSession(...session);
  if (done) nameRun(session[0], uuid);
  return done;
}
