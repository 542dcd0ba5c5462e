/** The engines that the same tests run in: Chrome's and Edge's, Firefox's, Safari's. */
export const ENGINES = ["chromium", "firefox", "webkit"] as const;
export type EngineName = (typeof ENGINES)[number];

/** How a browser is set up before it starts. */
export interface Settings {
  /** The colors that its owner asks for. */
  readonly colors: "light" | "dark" | "forced";
}

/** One tab of a browser, with what a person does in it. Everything waits for the browser, and nothing for the page. */
export interface Tab {
  readonly engine: EngineName;
  /** Goes to an address and waits until the page is loaded. */
  go(address: string): Promise<void>;
  /** Goes to an address and does not wait: its scripts may still be on the way. */
  head(address: string): Promise<void>;
  /** Runs a function in the page. It sees nothing of the test but what is given, and gives back plain data. */
  run<Given extends readonly unknown[], Answer>(
    inPage: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ): Promise<Answer>;
  /** Presses a key and lets it go, where the focus is: "Tab", "Enter", "Space", "Shift", "ArrowDown". */
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
  /** Prints to a file, on paper of the size Letter. */
  print(file: string): Promise<void>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  readonly name: EngineName;
  /** Where it puts what is downloaded. */
  readonly downloads: string;
  /** A tab in which nothing has happened yet. */
  tab(): Promise<Tab>;
  close(): Promise<void>;
}
