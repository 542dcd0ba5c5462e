import type { EngineName } from "./tab";

/** Something that an engine cannot be asked to do here, so that tests with this tag do not run in it. */
export interface Cannot {
  readonly engine: EngineName;
  /** The tag of the tests that need it. */
  readonly needs: `@${string}`;
  readonly reason: string;
}

/** Said at the end of each run and in docs/accessibility.md: what was not tried is not to be taken for tried. */
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
