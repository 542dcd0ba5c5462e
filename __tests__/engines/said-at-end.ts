import type { Reporter } from "@playwright/test/reporter";
import { CANNOT } from "./cannot";

/** Reports after the run what no test could cover. */
export default class SaidAtEnd implements Reporter {
  onEnd(): void {
    for (const { engine, needs, reason } of CANNOT) console.log(`Not tried in ${engine} (${needs}): ${reason}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
