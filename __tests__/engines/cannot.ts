import type { EngineName } from "./tab";

/** Something an engine cannot do here, so that tests with this tag do not run in it. */
export interface Cannot {
  readonly engine: EngineName;
  /** The tag of the tests that need it. */
  readonly needs: `@${string}`;
  readonly reason: string;
}

/**
 * Reported at the end of each run and in docs/accessibility.md, so that what was not tested is not mistaken for tested.
 */
export const CANNOT: readonly Cannot[] = [
  {
    engine: "webkit",
    needs: "@print",
    reason: "The driver of WebKitGTK has no command to print. Its margins and pages on paper were not seen.",
  },
  {
    engine: "webkit",
    needs: "@narrow",
    reason:
      "The window of WebKitGTK's small browser is never narrower than about 450 px. Text of twice the size fits in it.",
  },
  {
    engine: "webkit",
    needs: "@forced",
    reason: "WebKit knows no colors of the reader's own (forced-colors).",
  },
];
