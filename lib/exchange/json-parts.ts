/** The value of an own property of parsed JSON; otherwise undefined. */
export const memberOf = (held: unknown, name: string): unknown =>
  typeof held === "object" && held !== null && Object.hasOwn(held, name) ? Reflect.get(held, name) : undefined;

export const isObject = (held: unknown): held is object =>
  typeof held === "object" && held !== null && !Array.isArray(held);

/**
 * Returns an array as is and wraps a single value in one: JSON converted from XML omits the array around a single
 * element.
 */
export function listOf(held: unknown): readonly unknown[] {
  if (held === undefined || held === null) return [];
  return Array.isArray(held) ? held : [held];
}

/** Every object in a value at any depth. Not recursive, because a hostile file may be nested arbitrarily deep. */
export function* objectsIn(held: unknown): Generator<object> {
  const waiting: unknown[] = [held];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null) continue;
    if (!Array.isArray(next)) yield next;
    for (const inner of Object.values(next)) waiting.push(inner);
  }
}
