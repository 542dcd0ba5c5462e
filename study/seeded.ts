import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Reproducible randomness: the generator xoroshiro128+ by Blackman and Vigna, from the package pure-rand, initialized
 * with a seed. The same seed gives the same sequence on every machine. Streams of one seed are 2^64 draws apart, so
 * they do not overlap.
 */
export class Seeded {
  private readonly generator;

  constructor(seed: number, stream = 0) {
    this.generator = xoroshiro128plus(seed);
    for (let jumped = 0; jumped < stream; jumped++) this.generator.jump();
  }

  /** A uniform whole number from 0 up to, but not including, `limit`. */
  below(limit: number): number {
    return uniformInt(this.generator, 0, limit - 1);
  }

  /** The items in uniformly random order (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  }
}
