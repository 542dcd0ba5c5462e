import { join, resolve } from "node:path";
import { sourceFiles, withoutComments } from "./project-files";

const root = resolve(import.meta.dirname, "../..");

/** A text people can read, and where it is. */
export interface Wording {
  readonly place: string;
  readonly text: string;
}

function textsIn(value: unknown, place: string): Wording[] {
  if (typeof value === "string") return [{ place, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${place} ${key}`));
}

const modulesUnder = (folders: RegExp) =>
  Promise.all(
    sourceFiles
      .filter(({ path }) => folders.test(path))
      .map(async ({ path }) => textsIn(await import(/* @vite-ignore */ join(root, path)), path)),
  );

const instruments = (await modulesUnder(/^questionnaires\/instruments\//)).flat().map(({ text }) => text);

const fromWordFiles = (await modulesUnder(/^(lib\/content\/[a-z]{2}\/|questionnaires\/[\w-]+\/text\/)/))
  .flat()
  .filter(({ text }) => !instruments.includes(text));

/** Every text in the word files, once. Those of published instruments are left out, because they are verbatim. */
export const wordings: readonly Wording[] = [...new Map(fromWordFiles.map((one) => [one.text, one])).values()];

const LITERAL = /"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`/g;
const WORD_FILE = /^(lib\/content\/[a-z]{2}\/|questionnaires\/([\w-]+\/text|instruments)\/)/;
/** Titles and publishers of sources are their owners' words. */
const OWNERS = /\b(title|publisher):\s*$/;

/**
 * Sentences in the code itself: messages about a file, texts of published files, command output. Not checked for style,
 * only for what may not be said anywhere.
 */
export const wordsInCode: readonly Wording[] = sourceFiles
  .filter(({ path }) => /^(app|lib|questionnaires)\//.test(path) && !WORD_FILE.test(path))
  .flatMap(({ path, text }) => {
    const body = withoutComments(text);
    return [...body.matchAll(LITERAL)]
      .filter(({ index }) => !OWNERS.test(body.slice(Math.max(0, index - 30), index)))
      .map(([, plain, template]) => ({ place: path, text: plain ?? template ?? "" }))
      .filter((one) => /[A-Za-z]{2,} [A-Za-z(]{2,}/.test(one.text));
  });

const JSX_TEXT = /(?<![=(,:?&|]\s*)>([^<>{}=;]*[A-Za-z][^<>{}=;]*)<\//g;
const ATTRIBUTE = /\b(?:aria-label|alt|title|placeholder|label|content)="([^"]*[A-Za-z][^"]*)"/g;

/** Text in the views themselves, between tags and in attributes that are announced. */
export const wordsInViews: readonly Wording[] = sourceFiles
  .filter(({ path }) => path.endsWith(".tsx"))
  .flatMap(({ path, text }) => {
    const body = withoutComments(text);
    return [...body.matchAll(JSX_TEXT), ...body.matchAll(ATTRIBUTE)].map(([, words = ""]) => ({
      place: path,
      text: words.trim(),
    }));
  });
