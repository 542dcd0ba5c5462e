// LHC-Forms, the form renderer of the National Library of Medicine, for tests and comparison. A single prebuilt package:
// installing it normally would bring in a hundred packages that it needs only to build.
import { join } from "node:path";
import { ensurePackage, packageFolder } from "./pinned-package.mjs";

const LFORMS = {
  name: "lforms",
  version: "40.1.3",
  integrity: "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
};

/** The files of the package that a page loads. */
export const lhcFormsFolder = (root) => join(packageFolder(root, LFORMS), "dist/lforms");

/** Returns whether it is available. */
export const ensureLhcForms = (root) => ensurePackage(root, LFORMS);
