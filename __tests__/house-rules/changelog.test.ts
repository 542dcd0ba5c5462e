import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";

it("The changelog names the current rules", () => {
  const changelog = readFileSync(resolve(import.meta.dirname, "../../docs/CHANGELOG.md"), "utf8");
  const [newest] = changelog.match(/^## .*$/m) ?? [];
  const rules = `rules ${levelOfCare.version} (${levelOfCare.hash})`;
  expect(newest?.endsWith(rules), `The newest heading of docs/CHANGELOG.md has to end with “${rules}”.`).toBe(true);
});
