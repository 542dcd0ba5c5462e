/** The engines the same tests run in: those of Chrome and Edge, Firefox, and Safari. */
export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** How a browser is configured before it starts. */
export interface Settings {
  /** The colors its owner prefers. */
  readonly colors: "light" | "dark" | "forced";
}

/** One browser tab and a person's actions in it. Every call waits for the browser, but not for the page. */
export interface Tab {
  readonly engine: EngineName;
  /** Opens a URL and waits until the page has loaded. */
  go(address: string): Promise<void>;
  /** Opens a URL without waiting: its scripts may still be loading. */
  head(address: string): Promise<void>;
  /** Runs a function in the page. It has access only to its arguments, and returns plain data. */
  run<Given extends readonly unknown[], Answer>(
    inPage: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** Presses and releases a key at the focus: "Tab", "Enter", "Space", "Shift", "ArrowDown". */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Clicks with the pointer. */
  click(selector: string): Promise<void>;
  /** Chooses a file for a field. */
  choose(selector: string, file: string): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  refresh(): Promise<void>;
  address(): Promise<string>;
  resize(width: number, height: number): Promise<void>;
  /** Prints to a file, on Letter paper. */
  print(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A running browser. */
export interface Engine {
  readonly name: EngineName;
  /** The folder for its downloads. */
  readonly downloads: string;
  /** A fresh tab. */
  tab(): Promise<Tab>;
  close(): Promise<void>;
}
