import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { bareTexts } from "./bare-text";
import { sourceFiles } from "./project-files";

const byPath = new Map(sourceFiles.map((file) => [file.path, file]));

/** What a file renders on screen, including everything it renders with in turn. */
function reached(path: string, before: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const file = byPath.get(path);
  if (!file || before.has(path)) return before;
  const found = [...file.text.matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)].flatMap(([, to = ""]) => {
    const plain = posix.join(posix.dirname(path), to);
    return [plain, `${plain}.tsx`, `${plain}.ts`].filter((one) => byPath.has(one));
  });
  return found.reduce((seen, one) => reached(one, seen), new Set([...before, path]) as ReadonlySet<string>);
}

const entries = [...byPath.keys()].filter((path) => path.startsWith("app/_islands/entries/"));
/** Everything rendered in the browser. Pages without scripts are never re-rendered, so anything may rewrite them. */
const drawn = [...entries.reduce((seen, path) => reached(path, seen), new Set() as ReadonlySet<string>)].filter(
  (path) => path.endsWith(".tsx"),
);
const bareIn = (jsx: string) =>
  bareTexts("example.tsx", `export const Example = () => ${jsx};`).map(({ text }) => text);

describe("Text in a page that others rewrite, such as a browser's translation", () => {
  it("is checked in every view that is rendered in the browser", () => {
    expect(drawn.length).toBeGreaterThan(100);
    for (const path of ["screening/result-level", "open/open-view", "plan/plan-view", "screening/paper-block-view"])
      expect(drawn).toContain(`app/[locale]/${path}.tsx`);
  });

  it("is in an element of its own wherever something beside it can change", () => {
    const bare = drawn.flatMap((path) =>
      bareTexts(path, byPath.get(path)?.text ?? "").map(({ line, text }) => `${path}:${line}: ${text}`),
    );
    expect(bare).toEqual([]);
  });

  it.each([
    ["a value beside an element", "<li><strong>{lead}</strong> {text}</li>", ["{text}"]],
    ["a value beside a value", "<p>{words.opened} {words.cleared}</p>", ["{words.opened}", "{words.cleared}"]],
    ["text that goes", "<p><b>a</b>{note && said(note)}</p>", ["{note && said(note)}"]],
    ["a mark beside a value", "<p>{name}.</p>", ["{name}", "."]],
    ["text after something conditional", "<p>{more && <b>a</b>} rest</p>", ["rest"]],
    ["a value in no element", "<>{text}</>", ["{text}"]],
    ["a list of values", "<p><b>a</b>{items.map((item) => item.name)}</p>", ["{items.map((item) => item.name)}"]],
    ["one of two that is text", "<p>{a ? <b>a</b> : words.b}<i>c</i></p>", ["{a ? <b>a</b> : words.b}"]],
    ["text returned by a component", "name ? <b>{name}</b> : words.none", ["name ? <b>{name}</b> : words.none"]],
  ])("is found as %s", (_, jsx, expected) => {
    expect(bareIn(jsx)).toEqual(expected);
  });

  it.each([
    ["a value alone in its element", "<p>{text}</p>"],
    ["several made into one", "<p>{[one, two].join()}</p>"],
    ["conditional elements", "<p>{more && <b>a</b>}{all.map((one) => <i key={one}>{one}</i>)}</p>"],
    ["fixed text beside a fixed element", "<p>Read <a>this</a></p>"],
  ])("is not %s", (_, jsx) => {
    expect(bareIn(jsx)).toEqual([]);
  });
});
