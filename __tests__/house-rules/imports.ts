import { posix } from "node:path";
import { sourceFiles, withoutComments } from "./project-files";

export interface Import {
  readonly from: string;
  /** A path from the root of the project, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const STATEMENT = /\b(?:import|export)\s+(type\s)?((?:[\w*{}\s,$]|\btype\b)+?\sfrom\s*)?"([^"]+)"/g;

function importsOf(path: string, text: string): Import[] {
  const body = withoutComments(text);
  const dynamic = [...body.matchAll(/\bimport\(\s*"([^"]+)"/g)].map(([, to = ""]) => ({ to, typeOnly: false }));
  const fixed = [...body.matchAll(STATEMENT)].map(([, type, names = "", to = ""]) => {
    const inner =
      names
        .match(/\{([^}]*)\}/)?.[1]
        ?.split(",")
        .filter((name) => name.trim() !== "") ?? [];
    const onlyTypes =
      inner.length > 0 && inner.every((name) => name.trim().startsWith("type ")) && /^\s*\{/.test(names);
    return { to, typeOnly: type !== undefined || onlyTypes };
  });
  return [...fixed, ...dynamic].map(({ to, typeOnly }) => ({
    from: path,
    to: to.startsWith(".") ? posix.join(posix.dirname(path), to) : to,
    typeOnly,
  }));
}

/** Every import in the TypeScript that ships. */
export const imports = sourceFiles.flatMap(({ path, text }) => importsOf(path, text));
export const isLocal = ({ to }: Import) => /^(app|lib|questionnaires|__tests__|build|cli|deploy|scripts)\//.test(to);
/** The imports of the files in a folder. */
export const under = (folder: string) => imports.filter(({ from }) => from.startsWith(`${folder}/`));
export const shown = (some: readonly Import[]) => some.map(({ from, to }) => `${from} → ${to}`);
