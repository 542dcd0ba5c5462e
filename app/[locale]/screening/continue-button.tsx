import { useSyncExternalStore } from "react";
import { SCRIPTS_MISSING } from "../../_content/scripts-missing-place";

const never = () => () => {};

/** Continue. Until the scripts run it is a link to what to do without them: the page's policy lets no form be submitted. */
export function ContinueButton({ label }: { readonly label: string }) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return alive ? (
    <button type="submit" className="button">
      {label}
    </button>
  ) : (
    <a href={`#${SCRIPTS_MISSING}`} className="button" data-action="continue-later">
      {label}
    </a>
  );
}
