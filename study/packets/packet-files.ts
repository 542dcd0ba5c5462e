import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { WrongArguments } from "../arguments";
import type { Packets } from "./packets";

export interface PacketPlaces {
  /** The folder for the raters. */
  readonly folder: string;
  /** The file with the key. */
  readonly key: string;
}

/**
 * Writes packets and their key. Never overwrites: filled-in sheets would be lost, and a study cannot be joined without
 * its key. Throws WrongArguments if something already exists, or if the key would go to the raters.
 */
export function writePackets({ forRaters, key }: Packets, places: PacketPlaces): void {
  if (places.key.startsWith(join(places.folder, "/")) || places.key === places.folder)
    throw new WrongArguments("The key must be outside the folder that goes to the raters.");
  if (existsSync(join(places.folder, "rater-1")))
    throw new WrongArguments(
      "The folder already contains packets, and filled-in sheets would be lost. Choose another folder.",
    );
  if (existsSync(places.key))
    throw new WrongArguments(
      "The key file already exists, and without it the ratings of its study could not be joined. Choose another file.",
    );
  for (const [path, text] of Object.entries(forRaters)) {
    mkdirSync(dirname(join(places.folder, path)), { recursive: true });
    writeFileSync(join(places.folder, path), text);
  }
  mkdirSync(dirname(places.key), { recursive: true });
  writeFileSync(places.key, key, { flag: "wx" });
}
