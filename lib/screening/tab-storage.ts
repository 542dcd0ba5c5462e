/** The part of the browser's storage that is used; passed in, so that it can be refused, full or missing. */
export type TabStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;
