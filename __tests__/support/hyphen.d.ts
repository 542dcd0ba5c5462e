/** The library ships no types of its own. */
declare module "hyphen/es" {
  export function hyphenateSync(text: string, options?: { readonly hyphenChar?: string }): string;
}
