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
    reason: "WebKitGTK's driver has no print command, so margins and page breaks on paper were not tested.",
  },
  {
    engine: "webkit",
    needs: "@narrow",
    reason: "WebKitGTK's MiniBrowser window cannot be narrower than about 450 px. Text at twice the size fits in it.",
  },
  {
    engine: "webkit",
    needs: "@forced",
    reason: "WebKit does not support forced colors.",
  },
];
