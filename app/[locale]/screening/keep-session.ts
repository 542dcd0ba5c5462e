import { nameRun } from "../../../lib/screening/kept-run";
import { saveSession } from "../../../lib/screening/saved-session";
import { hasLeft } from "../../_components/leave";
import { uuid } from "../../_components/secure-only";

/**
 * Saves the answers in this tab, under a run id that duplicated tabs share. Returns false if the browser refuses. After
 * the quick exit nothing is saved anymore, whatever was pressed just before it.
 */
export function keepSession(...session: Parameters<typeof saveSession>): boolean {
  if (hasLeft()) return true;
  const done = saveSession(...session);
  if (done) nameRun(session[0], uuid);
  return done;
}
