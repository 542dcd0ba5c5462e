// SHA-256 (FIPS 180-4). The browser's own is asynchronous and limited to secure contexts, but the print view has to
// render synchronously on any page.

const WORD = 2 ** 32;
const BLOCK = 64;

/**
 * The first 32 bits of the fractional parts of roots of the first primes: square roots for the initial hash, cube roots
 * for the round constants.
 */
function rootsOfPrimes(count: number, root: number): Uint32Array {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  return Uint32Array.from(primes, (prime) => (prime ** (1 / root) % 1) * WORD);
}
const FIRST = rootsOfPrimes(8, 2);
const ADDED = rootsOfPrimes(64, 3);

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** Padding: the message, a one bit, zeros, and its length in bits. */
function padded(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor((message.length * 8) / WORD));
  view.setUint32(bytes.length - 4, (message.length * 8) % WORD);
  return view;
}

/** The 32-byte SHA-256 of a message. Used for identifiers, not for secrets. */
export function sha256(message: Uint8Array): Uint8Array {
  const view = padded(message);
  const state = Uint32Array.from(FIRST);
  const words = new Uint32Array(64);
  const at = (list: Uint32Array, index: number): number => list[index] ?? 0;
  for (let start = 0; start < view.byteLength; start += BLOCK) {
    for (let index = 0; index < 16; index += 1) words[index] = view.getUint32(start + index * 4);
    for (let index = 16; index < 64; index += 1) {
      const [early, late] = [at(words, index - 15), at(words, index - 2)];
      const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
      const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
      words[index] = at(words, index - 16) + low + at(words, index - 7) + high;
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let index = 0; index < 64; index += 1) {
      const mixed = (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g));
      const first = (h + mixed + at(ADDED, index) + at(words, index)) | 0;
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = at(state, index) + word;
  }
  const bytes = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) bytes.setUint32(index * 4, word);
  return new Uint8Array(bytes.buffer);
}
