/**
 * The port to serve on: `--port 3001`, or the environment variable PORT, or 3000. 0 picks a free one.
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} environment
 */
export function portWanted(args = process.argv.slice(2), environment = process.env) {
  const flag = args.findIndex((arg) => arg === "--port" || arg.startsWith("--port="));
  const given = flag < 0 ? environment.PORT : (args[flag].split("=")[1] ?? args[flag + 1]);
  if (given === undefined || given === "") return { port: 3000 };
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535)
    return { problem: `“${given}” is not a port. A port is a whole number from 0 to 65535, such as 3001.` };
  return { port };
}
