import { useSyncExternalStore } from "react";
import { SCRIPTS_MISSING } from "../../_content/scripts-missing-place";

interface Props {
  readonly label: string;
  /** Called before the form is submitted. */
  readonly onPress: (click: { readonly detail: number }) => void;
}

const never = () => () => {};

/** Continue. Until hydration it is a link to instructions, because the page's policy forbids submitting forms. */
export function ContinueButton({ label, onPress }: Props) {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return alive ? (
    <button type="submit" className="button" onClick={onPress}>
      {label}
    </button>
  ) : (
    <a href={`#${SCRIPTS_MISSING}`} className="button" data-action="continue-later">
      {label}
    </a>
  );
}
