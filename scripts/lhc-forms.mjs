// LHC-Forms, the form program of the National Library of Medicine, to test and to compare with. One prebuilt package:
// installing it would bring in a hundred packages that it needs to be built, not to run.
import { join } from "node:path";
import { ensurePackage, packageFolder } from "./pinned-package.mjs";

const LFORMS = {
  name: "lforms",
  version: "40.1.3",
  integrity: "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
};

/** The part of the package that a page loads. */
export const lhcFormsFolder = (root) => join(packageFolder(root, LFORMS), "dist/lforms");

/** Answers whether it is there. */
export const ensureLhcForms = (root) => ensurePackage(root, LFORMS);
