import { sha256 } from "../sha-256";
import type { Identifier } from "./r4";

/** The FHIR system for identifiers that are URIs, such as UUIDs. */
const URI = "urn:ietf:rfc:3986";

/**
 * Address for a named part of a set of answers. Deterministic: exporting the same answers again gives the same address.
 */
export type AddressOf = (part: string) => string;

/** Derives a version 8 UUID (RFC 9562) from a text. */
function uuidOf(text: string): string {
  const hex = [...sha256(new TextEncoder().encode(text)).subarray(0, 16)].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x80 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  const groups = [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)];
  return `urn:uuid:${groups.map((group) => group.join("")).join("-")}`;
}

/** Derives addresses from the answers and when they were given, so that a second import matches the first. */
export function addressesFrom(answering: string): AddressOf {
  const seed = uuidOf(answering);
  return (part) => uuidOf(`${seed} ${part}`);
}

/**
 * A resource's business identifier. It differs from the address in the bundle: some servers rewrite that address
 * everywhere when they assign their own, and would never match it again.
 */
const nameOf = (address: string): string => uuidOf(`${address} identifier`);

export const identifierOf = (address: string): Identifier => ({ system: URI, value: nameOf(address) });

/** The search that finds a resource by its identifier, for a conditional create. */
export const searchFor = (address: string): string => `identifier=${URI}|${nameOf(address)}`;
