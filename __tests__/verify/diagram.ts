/** A function of several variables with few values each, as a graph in which equal parts are stored once. */
export type Node = number;

/** One variable: its name and how many values it has, counted from 0. */
export interface Variable {
  readonly name: string;
  readonly values: number;
}

/**
 * Functions of a fixed list of variables to small whole numbers. Every question about such a function is answered for
 * every combination of values at once, however many there are. A leaf is its own number; inner nodes are negative.
 */
export class Diagrams {
  private readonly unique = new Map<string, Node>();
  private readonly level: number[] = [0];
  private readonly below: (readonly Node[])[] = [[]];
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly variables: readonly Variable[]) {
    this.places = new Map(variables.map(({ name }, place) => [name, place]));
  }

  /** How many inner nodes have been made. */
  get size(): number {
    return this.below.length - 1;
  }

  placeOf(name: string): number {
    const place = this.places.get(name);
    if (place === undefined) throw new RangeError(`There is no variable ${name}.`);
    return place;
  }

  isLeaf = (node: Node): boolean => node >= 0;
  levelOf = (node: Node): number => (node >= 0 ? this.variables.length : (this.level[-node] as number));
  childrenOf = (node: Node): readonly Node[] => this.below[-node] as readonly Node[];

  /** The function that looks at the variable at `place` first and then goes on with the child for its value. */
  node(place: number, children: readonly Node[]): Node {
    const [first] = children as [Node];
    if (children.every((child) => child === first)) return first;
    const key = `${place}:${children.join()}`;
    const known = this.unique.get(key);
    if (known !== undefined) return known;
    const made = -this.below.length;
    this.below.push([...children]);
    this.level.push(place);
    this.unique.set(key, made);
    return made;
  }

  /** A function of one variable. */
  of(name: string, value: (index: number) => number): Node {
    const place = this.placeOf(name);
    const count = (this.variables[place] as Variable).values;
    return this.node(
      place,
      Array.from({ length: count }, (_, index) => value(index)),
    );
  }

  /** A function of the named variables, called once for every combination of their values. */
  from(names: readonly string[], value: (chosen: ReadonlyMap<string, number>) => number): Node {
    const places = names.map((name) => this.placeOf(name)).sort((a, b) => a - b);
    const chosen = new Map<string, number>();
    const build = (depth: number): Node => {
      const place = places[depth];
      if (place === undefined) return value(chosen);
      const { name, values } = this.variables[place] as Variable;
      const children: Node[] = [];
      for (let index = 0; index < values; index++) {
        chosen.set(name, index);
        children.push(build(depth + 1));
      }
      return this.node(place, children);
    };
    return build(0);
  }

  private childAt(node: Node, place: number, index: number): Node {
    return this.levelOf(node) === place ? (this.childrenOf(node)[index] as Node) : node;
  }

  /** The function whose value is `combine` of the values of both. */
  combine(left: Node, right: Node, combine: (a: number, b: number) => number): Node {
    const done = new Map<string, Node>();
    const walk = (a: Node, b: Node): Node => {
      if (a >= 0 && b >= 0) return combine(a, b);
      const key = `${a},${b}`;
      const known = done.get(key);
      if (known !== undefined) return known;
      const place = Math.min(this.levelOf(a), this.levelOf(b));
      const { values } = this.variables[place] as Variable;
      const children: Node[] = [];
      for (let index = 0; index < values; index++)
        children.push(walk(this.childAt(a, place, index), this.childAt(b, place, index)));
      const made = this.node(place, children);
      done.set(key, made);
      return made;
    };
    return walk(left, right);
  }

  /** The function with its values renamed. */
  map(node: Node, rename: (value: number) => number): Node {
    return this.combine(node, 0, (value) => rename(value));
  }

  /** The function after one variable has been set by a rule of its own: `to(value)` instead of `value`. */
  shift(node: Node, name: string, to: (index: number) => number): Node {
    const place = this.placeOf(name);
    const done = new Map<Node, Node>();
    const walk = (at: Node): Node => {
      if (this.levelOf(at) > place) return at;
      const known = done.get(at);
      if (known !== undefined) return known;
      const children = this.childrenOf(at);
      const made =
        this.levelOf(at) === place
          ? this.node(
              place,
              children.map((_, index) => children[to(index)] as Node),
            )
          : this.node(this.levelOf(at), children.map(walk));
      done.set(at, made);
      return made;
    };
    return walk(node);
  }

  /** How many combinations lead to each value. */
  counts(node: Node): ReadonlyMap<number, bigint> {
    const done = new Map<Node, ReadonlyMap<number, bigint>>();
    const between = (from: number, to: number) =>
      this.variables.slice(from, to).reduce((product, { values }) => product * BigInt(values), 1n);
    const walk = (at: Node): ReadonlyMap<number, bigint> => {
      if (at >= 0) return new Map([[at, 1n]]);
      const known = done.get(at);
      if (known) return known;
      const sum = new Map<number, bigint>();
      for (const child of this.childrenOf(at)) {
        const skipped = between(this.levelOf(at) + 1, this.levelOf(child));
        for (const [value, count] of walk(child)) sum.set(value, (sum.get(value) ?? 0n) + count * skipped);
      }
      done.set(at, sum);
      return sum;
    };
    const skipped = between(0, this.levelOf(node));
    return new Map([...walk(node)].map(([value, count]) => [value, count * skipped]));
  }

  /** Every combination of values. */
  get combinations(): bigint {
    return this.variables.reduce((product, { values }) => product * BigInt(values), 1n);
  }

  /** One combination whose value passes; variables left out may have any value. Null where no combination does. */
  find(node: Node, passes: (value: number) => boolean): ReadonlyMap<string, number> | null {
    const dead = new Set<Node>();
    const trail = new Map<string, number>();
    const walk = (at: Node): boolean => {
      if (at >= 0) return passes(at);
      if (dead.has(at)) return false;
      const { name } = this.variables[this.levelOf(at)] as Variable;
      for (const [index, child] of this.childrenOf(at).entries()) {
        trail.set(name, index);
        if (walk(child)) return true;
      }
      trail.delete(name);
      dead.add(at);
      return false;
    };
    return walk(node) ? trail : null;
  }

  /** The value for one combination. */
  valueAt(node: Node, index: (name: string) => number): number {
    let at = node;
    while (at < 0) at = this.childrenOf(at)[index((this.variables[this.levelOf(at)] as Variable).name)] as Node;
    return at;
  }
}
