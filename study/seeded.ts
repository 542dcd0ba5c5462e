import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Repeatable chance: the generator xoroshiro128+ of Blackman and Vigna, from the package pure-rand, begun with a seed.
 * The same seed gives the same draws on every machine. Streams of one seed are 2^64 draws apart, so none repeats another.
 */
export class Seeded {
  private readonly generator;

  constructor(seed: number, stream = 0) {
    this.generator = xoroshiro128plus(seed);
    for (let jumped = 0; jumped < stream; jumped++) this.generator.jump();
  }

  /** A whole number from 0 up to, not including, `limit`; each as likely. */
  below(limit: number): number {
    return uniformInt(this.generator, 0, limit - 1);
  }

  /** The items in a random order, every order as likely (Fisher and Yates). */
  shuffled<T>(items: readonly T[]): T[] {
    const order = [...items];
    for (let last = order.length - 1; last > 0; last--) {
      const other = this.below(last + 1);
      [order[last], order[other]] = [order[other] as T, order[last] as T];
    }
    return order;
  }
}
