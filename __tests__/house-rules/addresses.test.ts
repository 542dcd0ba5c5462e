import { expect, it } from "vitest";
import { found, sourceFiles, withoutComments } from "./project-files";

/** An absolute path in a string literal. */
const FROM_THE_ROOT = /(?<!inSite\()["`]\/(?:[a-z$][^"`\s]*)?["`](?!\) )/;

it("Every URL of the site comes from lib/site/address.mjs, because the site may have a base path", () => {
  // Next makes the URL of a shared link's picture absolute by itself; the other two parse a URL.
  const allowed = ["app/_content/shared-link.ts", "app/_components/language-switch.tsx", "app/_islands/one-file.ts"];
  const read = (text: string) => withoutComments(text).replaceAll(/\.(split|startsWith|endsWith|join)\("\/"\)/g, "");
  const files = sourceFiles.filter(({ path }) => path.startsWith("app/") && !allowed.includes(path));
  expect(files.length).toBeGreaterThan(100);
  expect(found(files, FROM_THE_ROOT, read)).toEqual([]);
  expect(found([{ path: "app/a.tsx", text: `<a href={\`/\${locale}/levels/\`}>` }], FROM_THE_ROOT)).toHaveLength(1);
  expect(found([{ path: "app/a.tsx", text: '<a href={inSite("/site.css")}>' }], FROM_THE_ROOT)).toEqual([]);
});
