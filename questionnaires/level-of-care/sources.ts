import { ruleSources } from "./rule-sources";

/**
 * The sources as the definition holds them. Page scripts leave them out, because they are shown with the reasons, which
 * load later.
 */
export const sources = ruleSources;
