// What `npm run app` and `npm run check` need from the machine, checked before anything is installed: a second now
// instead of a failure after minutes. Each problem is one sentence that says what to do.
import { existsSync, readFileSync, statfsSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";

/** Bytes that the dependencies and one build need, with some to spare. */
const DISK_NEEDED = 2_000_000_000;
/** Timeout for the package registry, in milliseconds. */
const PATIENCE = 10_000;

/** A version as numbers, for comparison. */
const numbers = (version) =>
  version
    .replace(/^[^\d]*/, "")
    .split(".")
    .map(Number);

export function isOlder(version, wanted) {
  const [have, need] = [numbers(version), numbers(wanted)];
  const place = need.findIndex((part, index) => part !== (have[index] ?? 0));
  return place >= 0 && (have[place] ?? 0) < need[place];
}

/** Whether a port of this machine is free; 0 means any free one. */
export const isPortFree = (port) =>
  port === 0
    ? Promise.resolve(true)
    : new Promise((settle) => {
        const socket = connect({ port, host: "127.0.0.1" });
        socket.once("connect", () => settle(!socket.destroy()));
        socket.once("error", () => settle(true));
      });

const hasRoom = (root) => {
  const { bavail, bsize } = statfsSync(root);
  return bavail * bsize >= DISK_NEEDED;
};

async function answersAt(address) {
  try {
    await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(PATIENCE) });
    return true;
  } catch {
    return false;
  }
}

/** The package registry npm uses; npm passes its settings to the scripts it runs. */
const registry = () => process.env.npm_config_registry ?? "https://registry.npmjs.org/";

/** The first problem, or null. The network matters only if something has to be installed. */
export async function ensureReady(root) {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (isOlder(process.versions.node, engines.node))
    return `This needs Node.js ${numbers(engines.node).join(".")} or newer; this is ${process.versions.node}. Get it from https://nodejs.org.`;
  if (existsSync(join(root, "node_modules", ".package-lock.json"))) return null;
  if (!hasRoom(root)) return `Not enough free disk space: about ${DISK_NEEDED / 1e9} GB is needed.`;
  if (!(await answersAt(registry())))
    return `The package registry (${registry()}) does not respond, and the first run has to install from it. Check the internet connection.`;
  return null;
}
