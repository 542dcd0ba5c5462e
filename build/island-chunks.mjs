// How island modules are grouped into chunks, so that the questions load few files and reading pages load little.

/** Ids of virtual modules that stand for a set of islands: "islands:help-bar+screening". */
export const ISLANDS = "islands:";
/** The island whose first question must load fast. */
export const FIRST = "screening";
/** Interactive pages; the others are for reading. */
const TO_DO = [FIRST, "open", "plan"];

const last = (set) => set.split("+").at(-1);

/** A Vite plugin and the groups of its output for these sets of islands. */
export function islandChunks(sets) {
  const closures = new Map();
  const plugin = {
    name: "island-chunks",
    buildEnd() {
      const enter = (id, found) => {
        if (found.has(id)) return;
        found.add(id);
        for (const imported of this.getModuleInfo(id)?.importedIds ?? []) enter(imported, found);
      };
      for (const set of sets) {
        const found = new Set();
        enter(`${ISLANDS}${set}`, found);
        closures.set(last(set), found);
      }
    },
  };
  const isIn = (name, id) => closures.get(name)?.has(id) ?? false;
  const onEveryPage = (id) => [...closures.values()].every((closure) => closure.has(id));
  const onReadPage = (id) => [...closures.keys()].some((name) => !TO_DO.includes(name) && isIn(name, id));
  const isOwn = (id) => id.startsWith(ISLANDS);
  const ofFirst = (id) => !isOwn(id) && isIn(FIRST, id);
  const groups = [
    // What the questions share with reading pages is small: it is inlined rather than split into more files.
    {
      name: "every-page",
      priority: 2,
      test: (id) => (!isOwn(id) && onEveryPage(id)) || (ofFirst(id) && onReadPage(id)),
    },
    { name: "questions", priority: 1, test: ofFirst },
  ];
  return { plugin, groups };
}
