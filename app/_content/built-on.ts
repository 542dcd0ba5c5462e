/**
 * The date the pages were built, as "2026-11-30", printed on every summary. SOURCE_DATE_EPOCH (seconds) overrides it.
 */
const seconds = Number(process.env.SOURCE_DATE_EPOCH);
export const builtOn: string = new Date(seconds > 0 ? seconds * 1000 : Date.now()).toISOString().slice(0, 10);
