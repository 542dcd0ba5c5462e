import { realpathSync } from "node:fs";

/**
 * Whether a script was run directly rather than imported. The path on the command line may go through a symbolic link
 * while the module's own never does, so real paths are compared.
 */
export const isStartedDirectly = (filename) =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === realpathSync(filename);
