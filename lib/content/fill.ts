/** Puts values in the place of `{name}`. Throws for a name without a value, so that no reader meets a bare brace. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`There is no value for {${name}} in “${text}”.`);
    return String(value);
  });
}
