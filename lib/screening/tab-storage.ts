/** The subset of the Storage API we use; injected so that tests can make it refuse, fill up or go missing. */
export type TabStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;
