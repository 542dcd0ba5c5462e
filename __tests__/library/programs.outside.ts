import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildLibrary } from "../../build/library.mjs";
import { assess, checkAnswers, levelOfCare, levelToShow, rulesIdentity } from "../../library/care-guide";
import { documentedExamples } from "./documented-examples";

const root = resolve(import.meta.dirname, "../..");
const installed = (path: string) => join(root, "node_modules", path);
const program = mkdtempSync(join(tmpdir(), "another program "));
const inProgram = (path: string) => join(program, path);

/** This Node, and others whose paths are in OTHER_NODES. */
const NODES = [process.execPath, ...(process.env.OTHER_NODES?.split(delimiter).filter((path) => path !== "") ?? [])];

function run(node: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: program,
    encoding: "utf8",
    env: { ...process.env, NODE_PATH: "", NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

/** What the examples print, computed by the project itself. */
const { answers } = checkAnswers(levelOfCare, {
  "about-subject": "self",
  "about-age": "18-64",
  "asq-1": "1",
  "suicide-intent": "yes",
});
const result = assess(levelOfCare, answers);
const { route, reasons } = result;
const EXPECTED = [
  new RegExp(
    `^${levelToShow(result)} ${route} \\w+(,\\w+)*\\n${reasons.map(({ rule }) => rule).join(",")} (null|\\w+) true ${rulesIdentity(levelOfCare).replaceAll(".", "\\.").replace("+", "\\+")}\\n$`,
  ),
  /^¿.+\?\n¿.+\?\n$/,
];
const NAMES = EXPECTED.map((_, at) => `example-${at + 1}`);
const printed = (node: string, args: (name: string) => readonly string[]) =>
  NAMES.map((name) => run(node, ...args(name)));
const asExpected = (outputs: readonly string[]) => {
  expect(outputs).toHaveLength(EXPECTED.length);
  for (const [at, output] of outputs.entries()) expect(output).toMatch(EXPECTED[at] as RegExp);
};

beforeAll(async () => {
  const built = await buildLibrary(join(root, ".cache/library"));
  cpSync(built, inProgram("node_modules/level-of-care"), { recursive: true });
  symlinkSync(installed("zod"), inProgram("node_modules/zod"), "junction");
  writeFileSync(inProgram("package.json"), JSON.stringify({ name: "another-program", type: "module", private: true }));
  for (const [at, code] of documentedExamples.entries()) writeFileSync(inProgram(`${NAMES[at]}.ts`), code);
});
afterAll(() => rmSync(program, { recursive: true, force: true }));

describe("Another program", () => {
  it("gets everything it needs from the package's own description", () => {
    const { dependencies, exports, type } = JSON.parse(
      readFileSync(inProgram("node_modules/level-of-care/package.json"), "utf8"),
    );
    const code = readFileSync(inProgram("node_modules/level-of-care/care-guide.js"), "utf8");
    const types = readFileSync(inProgram("node_modules/level-of-care/care-guide.d.ts"), "utf8");
    const needed = new Set(
      [...`${code}\n${types}`.matchAll(/\bfrom ["']([^"']+)["']/g)].map(([, from = ""]) => from.split("/")[0]),
    );
    expect([...needed]).toEqual(Object.keys(dependencies));
    expect(type).toBe("module");
    expect(exports["."].types).toBe("./care-guide.d.ts");
    expect(code).not.toMatch(/\b(window|document|localStorage|process)\b\./);
    expect(readFileSync(inProgram("node_modules/level-of-care/NOTICES.txt"), "utf8")).toContain("LOINC");
  });

  it("passes tsc with nodenext and all strict options, including the package's types, and runs in plain Node", () => {
    const options = {
      module: "nodenext",
      target: "es2022",
      lib: ["es2023", "dom"],
      types: [],
      outDir: "out",
      rootDir: ".",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
    };
    writeFileSync(
      inProgram("tsconfig.json"),
      JSON.stringify({ compilerOptions: options, files: NAMES.map((name) => `${name}.ts`) }),
    );
    run(process.execPath, installed("typescript/bin/tsc"), "-p", "tsconfig.json");
    for (const node of NODES) asExpected(printed(node, (name) => [`out/${name}.js`]));
  });

  it("gets an error from tsc when it reads what does not exist", () => {
    writeFileSync(
      inProgram("wrong.ts"),
      'import { assess, levelOfCare } from "level-of-care";\nassess(levelOfCare, {}).levle;\n',
    );
    writeFileSync(
      inProgram("wrong.json"),
      JSON.stringify({
        compilerOptions: { module: "nodenext", target: "es2022", types: [], strict: true, noEmit: true },
        files: ["wrong.ts"],
      }),
    );
    expect(() => run(process.execPath, installed("typescript/bin/tsc"), "-p", "wrong.json")).toThrow(/levle/);
  });

  it("runs in plain Node from JavaScript, and from CommonJS", () => {
    writeFileSync(
      inProgram("plain.mjs"),
      'import { assess, levelOfCare } from "level-of-care";\nconsole.log(assess(levelOfCare, {}).path.length > 0);\n',
    );
    writeFileSync(
      inProgram("plain.cjs"),
      'const { assess, levelOfCare } = require("level-of-care");\nconsole.log(assess(levelOfCare, {}).path.length > 0);\n',
    );
    for (const node of NODES) for (const file of ["plain.mjs", "plain.cjs"]) expect(run(node, file)).toBe("true\n");
  });

  it("runs with tsx", () => {
    const tsx = pathToFileURL(installed("tsx/dist/loader.mjs")).href;
    for (const node of NODES) asExpected(printed(node, (name) => ["--import", tsx, `${name}.ts`]));
  });

  it("is bundled by Vite, with external packages and with everything included", () => {
    const bundle = (name: string) =>
      run(
        process.execPath,
        installed("vite/bin/vite.js"),
        "build",
        "--ssr",
        `${name}.ts`,
        "--outDir",
        `vite/${name}`,
        "--logLevel",
        "error",
      );
    for (const name of NAMES) bundle(name);
    asExpected(printed(process.execPath, (name) => [`vite/${name}/${name}.js`]));
    writeFileSync(inProgram("vite.config.mjs"), "export default { ssr: { noExternal: true } };\n");
    for (const name of NAMES) bundle(name);
    asExpected(printed(process.execPath, (name) => [`vite/${name}/${name}.js`]));
  });
});
