import { ruleSources } from "./rule-sources";

/** The sources as the definition holds them. A page's scripts go without: they are told with the reasons, which come later. */
export const sources = ruleSources;
