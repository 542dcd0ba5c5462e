// `npm run screenshots`: the README's pictures, and every page and state at three widths in both themes.
import { npm } from "./set-up.mjs";

const taken = npm(["run", "--silent", "test:browser", "--", ...process.argv.slice(2)], { SCREENSHOTS: "1" });
process.exitCode = taken ? 0 : 1;
