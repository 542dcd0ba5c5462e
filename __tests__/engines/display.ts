import { type ChildProcess, spawn } from "node:child_process";

export interface Display {
  /** As programs get it in DISPLAY: ":7". */
  readonly name: string;
  close(): void;
}

/** A virtual screen with a free number. */
export async function openDisplay(size = "1280x1024x24"): Promise<Display> {
  const server: ChildProcess = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", size, "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((found, failed) => {
    server.stdout?.once("data", (text) => found(`${text}`.trim()));
    server.once("error", failed);
    server.once("exit", () => failed(new Error("Xvfb did not start.")));
  });
  return { name: `:${number}`, close: () => void server.kill() };
}
