// LHC-Forms, the form program of the National Library of Medicine: one prebuilt package, fetched for the browser tests
// only. Installing it would bring in a hundred packages that it needs to be built, not to run.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const NAME = "lforms";
const VERSION = "40.1.3";
const INTEGRITY = "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==";

const folderIn = (root) => join(root, ".cache", `${NAME}-${VERSION}`);

/** The part of the package that a page loads. */
export const lhcFormsFolder = (root) => join(folderIn(root), "package/dist/lforms");

/** Fetches the package once and checks that it is the very one that was tried. Answers whether it is there. */
export function ensureLhcForms(root) {
  if (existsSync(lhcFormsFolder(root))) return true;
  const folder = folderIn(root);
  mkdirSync(folder, { recursive: true });
  try {
    const shell = process.platform === "win32";
    execFileSync("npm", ["pack", `${NAME}@${VERSION}`, "--silent"], { cwd: folder, stdio: "ignore", shell });
    const archive = `${NAME}-${VERSION}.tgz`;
    const digest = createHash("sha512")
      .update(readFileSync(join(folder, archive)))
      .digest("base64");
    if (`sha512-${digest}` !== INTEGRITY) throw new Error("it is not the package that was tried");
    execFileSync("tar", ["-xzf", archive], { cwd: folder });
    rmSync(join(folder, archive));
    return true;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    console.error(`LHC-Forms (${NAME} ${VERSION} from npm) cannot be had: ${error.message}`);
    return false;
  }
}
