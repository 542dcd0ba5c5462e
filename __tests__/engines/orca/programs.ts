import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";

/** The programs of one session, terminated together with everything they started. */
export class Programs {
  readonly #running: ChildProcess[] = [];

  constructor(readonly environment: NodeJS.ProcessEnv) {}

  start(command: string, args: readonly string[], stdio: SpawnOptions["stdio"] = "ignore"): ChildProcess {
    // Each has its own process group, so that its children are terminated with it.
    const child = spawn(command, args, { stdio, detached: true, env: this.environment });
    child.on("error", () => undefined);
    this.#running.push(child);
    return child;
  }

  /** Runs a program to its end. */
  async run(command: string, args: readonly string[]): Promise<void> {
    const child = this.start(command, args);
    await new Promise<void>((ended) => child.once("exit", () => ended()));
  }

  end(): void {
    for (const { pid, exitCode } of this.#running.toReversed()) {
      if (!pid || exitCode !== null) continue;
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        // It has already exited.
      }
    }
  }
}
