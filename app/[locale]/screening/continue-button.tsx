import { useSyncExternalStore } from "react";
import { SCRIPTS_MISSING } from "../../_content/scripts-missing-place";

const never = () => () => {};

/** Continue. Until hydration it is a link to instructions, because the page's policy forbids submitting forms. */
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
