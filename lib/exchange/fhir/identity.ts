import { sha256 } from "../sha-256";
import type { Identifier } from "./r4";

/** Identifiers that are addresses of their own, as FHIR writes a UUID. */
const URI = "urn:ietf:rfc:3986";

/** The address of a part of what was answered: the same whenever and wherever the same answering is written again. */
export type AddressOf = (part: string) => string;

/** A UUID of version 8 (RFC 9562) out of a text. */
function uuidOf(text: string): string {
  const hex = [...sha256(new TextEncoder().encode(text)).subarray(0, 16)].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x80 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, "0");
  });
  const groups = [hex.slice(0, 4), hex.slice(4, 6), hex.slice(6, 8), hex.slice(8, 10), hex.slice(10)];
  return `urn:uuid:${groups.map((group) => group.join("")).join("-")}`;
}

/** Addresses from the answers and when they were given: a second import finds the first. */
export function addressesFrom(answering: string): AddressOf {
  const seed = uuidOf(answering);
  return (part) => uuidOf(`${seed} ${part}`);
}

/**
 * What a resource goes by wherever it is kept. Not its address in the bundle: some servers replace that everywhere by the
 * address they give, and would never find it again.
 */
const nameOf = (address: string): string => uuidOf(`${address} identifier`);

export const identifierOf = (address: string): Identifier => ({ system: URI, value: nameOf(address) });

/** The search that finds a resource by its identifier, for a conditional create. */
export const searchFor = (address: string): string => `identifier=${URI}|${nameOf(address)}`;
