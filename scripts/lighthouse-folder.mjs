import { join } from "node:path";

/** Where Lighthouse is installed. */
export const lighthouseFolder = (root) => join(root, ".cache", "lighthouse");
