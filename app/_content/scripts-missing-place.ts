/** The id of the words for a page whose scripts did not come. Continue leads there until they run. */
export const SCRIPTS_MISSING = "scripts-missing";
