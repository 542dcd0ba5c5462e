import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const page = readFileSync(resolve(import.meta.dirname, "../../docs/library.md"), "utf8");

/** The programs that the page for other programs shows, verbatim. */
export const documentedExamples: readonly string[] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(
  ([, code = ""]) => code,
);

/** The names they import from the package, and those listed in the page's table. */
export const documentedNames: readonly string[] = [
  ...documentedExamples.flatMap((code) =>
    [...code.matchAll(/import \{ ([^}]+) \} from "level-of-care"/g)].flatMap(([, names = ""]) => names.split(", ")),
  ),
  ...[...page.matchAll(/^\| `.*?\|/gm)].flatMap(([cell]) =>
    [...cell.matchAll(/`(\w+)[(`]/g)].map(([, name = ""]) => name),
  ),
].filter((name) => !name.startsWith("type "));
