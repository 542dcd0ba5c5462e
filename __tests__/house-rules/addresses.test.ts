import { expect, it } from "vitest";
import { found, sourceFiles, withoutComments } from "./project-files";

/** A path from the root of the host, as a text of its own. */
const FROM_THE_ROOT = /(?<!inSite\()["`]\/(?:[a-z$][^"`\s]*)?["`](?!\) )/;

it("Every address of the site is asked of lib/site/address.mjs: the site may stand in a folder of its host", () => {
  // Next puts the picture of a shared link behind the whole address by itself; the other two read an address.
  const allowed = ["app/_content/shared-link.ts", "app/_components/language-switch.tsx", "app/_islands/one-file.ts"];
  const read = (text: string) => withoutComments(text).replaceAll(/\.(split|startsWith|endsWith|join)\("\/"\)/g, "");
  const files = sourceFiles.filter(({ path }) => path.startsWith("app/") && !allowed.includes(path));
  expect(files.length).toBeGreaterThan(100);
  expect(found(files, FROM_THE_ROOT, read)).toEqual([]);
  expect(found([{ path: "app/a.tsx", text: `<a href={\`/\${locale}/levels/\`}>` }], FROM_THE_ROOT)).toHaveLength(1);
  expect(found([{ path: "app/a.tsx", text: '<a href={inSite("/site.css")}>' }], FROM_THE_ROOT)).toEqual([]);
});
