import type { AcuteKind, Notice } from "../rules/rule";

/**
 * Notices whose content the help for these kinds already includes. Beside a call to 911 now, the notice about stopping
 * alcohol or pills would say that today is soon enough.
 */
export const toldWith = (kinds: readonly AcuteKind[]): readonly Notice[] =>
  kinds.length === 0
    ? []
    : [
        "talk",
        ...(kinds.includes("home") ? (["home"] as const) : []),
        ...(kinds.includes("withdrawal") ? (["withdrawal"] as const) : []),
      ];
