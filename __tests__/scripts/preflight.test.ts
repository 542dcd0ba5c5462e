import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { portWanted } from "../../deploy/port.mjs";
import { ensureReady, isOlder, isPortFree } from "../../scripts/preflight.mjs";

const root = resolve(import.meta.dirname, "../..");
const made: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const undo of made.splice(0)) undo();
});

function folder(name: string): string {
  const path = mkdtempSync(join(realpathSync(tmpdir()), name));
  made.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

async function listening(): Promise<number> {
  const server: Server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  made.push(() => server.close());
  return (server.address() as AddressInfo).port;
}

describe("The port", () => {
  it.each([
    [[], {}, 3000],
    [["--port", "3001"], {}, 3001],
    [["--port=0"], { PORT: "3002" }, 0],
    [[], { PORT: "3002" }, 3002],
  ])("is the one that was requested: %j %j", (args, environment, port) => {
    expect(portWanted(args, environment)).toEqual({ port });
  });

  it.each(["abc", "70000", "-1", "3.5"])("%s is rejected with an explanation of what a port is", (given) => {
    expect(portWanted(["--port", given], {}).problem).toMatch(new RegExp(`${given}.*whole number from 0 to 65535`));
  });

  it("is reported as taken if something listens, before anything is installed", async () => {
    const port = await listening();
    expect(await isPortFree(port)).toBe(false);
    const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/app.mjs", "--port", `${port}`], {
      cwd: root,
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`Port ${port} is taken`);
    expect(stdout).toBe("");
  });
});

describe("Before anything is installed", () => {
  it.each([
    ["20.18.3", ">=20.19", true],
    ["20.19.0", ">=20.19", false],
    ["22.1.0", ">=20.19", false],
    ["9.99.0", ">=20.19", true],
  ])("Node.js %s against %s: too old is %s", (version, wanted, older) => {
    expect(isOlder(version, wanted)).toBe(older);
  });

  const project = (engines: string) => {
    const path = folder("project-");
    writeFileSync(join(path, "package.json"), JSON.stringify({ engines: { node: engines } }));
    return path;
  };

  it("names the required version of Node.js", async () => {
    expect(await ensureReady(project(">=99.1"))).toContain("Node.js 99.1 or newer");
  });

  it("reports that the registry does not answer, instead of npm's own message after a minute", async () => {
    vi.stubEnv("npm_config_registry", "http://127.0.0.1:1/");
    expect(await ensureReady(project(">=20"))).toContain("does not respond");
  });

  it("needs no network if everything is installed", async () => {
    vi.stubEnv("npm_config_registry", "http://127.0.0.1:1/");
    const path = project(">=20");
    mkdirSync(join(path, "node_modules"));
    writeFileSync(join(path, "node_modules", ".package-lock.json"), "{}");
    expect(await ensureReady(path)).toBeNull();
  });
});

it("a path with spaces does not break a command", () => {
  const path = join(folder("a copy-"), "with a space");
  mkdirSync(join(path, "scripts"), { recursive: true });
  for (const name of ["set-up.mjs", "chromium.mjs", "engine-programs.mjs"])
    cpSync(join(root, "scripts", name), join(path, "scripts", name));
  writeFileSync(join(path, "says.mjs"), "console.log(process.argv[2])");
  const program = `
    import { run } from ${JSON.stringify(join(path, "scripts", "set-up.mjs"))};
    process.exitCode = run(process.execPath, [${JSON.stringify(join(path, "says.mjs"))}, "two words"]) ? 0 : 1;
  `;
  const { status, stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect([status, stdout.trim()]).toEqual([0, "two words"]);
});
