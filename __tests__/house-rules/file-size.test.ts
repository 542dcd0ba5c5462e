import { describe, expect, it } from "vitest";
import { linesOf, type ProjectFile, projectFiles } from "./project-files";

const MOST_CODE = 250;
const MOST_DATA = 400;

const isScript = ({ path }: ProjectFile) => /\.(ts|tsx|mjs|js|css)$/.test(path);
/**
 * Lists of what is asked, decided, said or cited, and tests: long because there is a lot of it, not because it is
 * complex.
 */
const isData = ({ path }: ProjectFile) =>
  /^(questionnaires|__tests__|lib\/content)\//.test(path) || /-(sources|lines)\.ts$/.test(path);

const scripts = projectFiles.filter(isScript);
const code = scripts.filter((file) => !isData(file));
/** npm writes it. */
const isLock = ({ path }: ProjectFile) => path.endsWith("package-lock.json");
const data = projectFiles.filter((file) => isData(file) && !isLock(file) && /\.(ts|tsx|mjs|json)$/.test(file.path));
const longer = (files: readonly ProjectFile[], most: number) =>
  files.filter(({ text }) => linesOf(text) > most).map(({ path, text }) => `${path}: ${linesOf(text)}`);

describe("Files", () => {
  it(`of code have at most ${MOST_CODE} lines`, () => {
    expect(longer(code, MOST_CODE)).toEqual([]);
  });

  it(`of data and tests have at most ${MOST_DATA} lines`, () => {
    expect(longer(data, MOST_DATA)).toEqual([]);
  });

  it("are named for the one thing they contain", () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|types|constants|index|stuff)(\.[\w.]+)?(\/|$)/i;
    expect(projectFiles.map(({ path }) => path).filter((path) => vague.test(path))).toEqual([]);
  });

  it("of code have lowercase names with hyphens", () => {
    const names = scripts.map(({ path }) => path.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^_?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual([]);
  });

  it("re-export nothing", () => {
    const barrels = scripts.filter(({ text }) =>
      /^export\s+(type\s+)?(\*|\{[^}]*\})\s*(as\s+\w+\s+)?from\b/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
