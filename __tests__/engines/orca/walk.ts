import type { Listener } from "./listener";

/** One key press, or one URL that was opened, and everything that was spoken in response. */
export interface Heard {
  readonly did: string;
  readonly said: readonly string[];
}

/** Someone who goes through the site with keyboard and screen reader only. */
export class Walk {
  readonly heard: Heard[] = [];

  constructor(readonly listener: Listener) {}

  #note(did: string, said: readonly string[]): readonly string[] {
    this.heard.push({ did, said });
    return said;
  }

  async go(address: string, name: string): Promise<readonly string[]> {
    return this.#note(name, await this.listener.go(address));
  }

  async press(key: string): Promise<readonly string[]> {
    return this.#note(key, await this.listener.press(key));
  }

  async times(count: number, key: string): Promise<void> {
    for (let press = 0; press < count; press += 1) await this.press(key);
  }

  /** Presses a key until something is spoken. */
  async until(key: string, words: string, most = 40): Promise<readonly string[]> {
    for (let press = 0; press < most; press += 1) {
      const said = await this.press(key);
      if (said.join(" ").includes(words)) return said;
    }
    throw new Error(`“${words}” was not heard.\n${this.transcript().split("\n").slice(-40).join("\n")}`);
  }

  /** Everything that was spoken, in order. */
  get all(): string {
    return this.heard.flatMap(({ said }) => said).join("\n");
  }

  /** A readable transcript: what was pressed, and what was spoken in response. */
  transcript(): string {
    return `${this.heard.map(({ did, said }) => `[${did}]\n${said.map((one) => `    ${one}`).join("\n")}`).join("\n")}\n`;
  }
}

/** The walk of which a transcript was written. */
export function heardIn(transcript: string): readonly Heard[] {
  return transcript
    .split(/^(?=\[[^\]]+\]$)/m)
    .filter(Boolean)
    .map((part) => {
      const [did = "", ...said] = part.trimEnd().split("\n");
      return { did: did.slice(1, -1), said: said.map((one) => one.trim()).filter(Boolean) };
    });
}
