/** Id of the message about missing scripts. Continue links to it until hydration. */
export const SCRIPTS_MISSING = "scripts-missing";
