/** Replaces `{name}` with values. Throws for a name without a value, so that no reader sees a bare placeholder. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`There is no value for {${name}} in “${text}”.`);
    return String(value);
  });
}
