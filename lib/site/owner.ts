import { fill } from "../content/fill";
import type { Locale } from "../content/locales";
import type { OwnerWords } from "../content/words";
import type { SiteConfig } from "./site-config";

/** Who runs a copy of the site, in one language. An empty text was not given. */
export interface Owner {
  readonly name: string;
  /** A sentence that says they run it. */
  readonly runs: string;
  readonly page: string;
  /** URL of their web page; null if none was given. */
  readonly url: string | null;
  /** How to reach them, in their own words. */
  readonly contact: string;
  readonly privacy: { readonly title: string; readonly unseen: string; readonly own: string };
}

/** Null if this copy has no owner configured. */
export function ownerIn({ owner }: SiteConfig, locale: Locale, words: OwnerWords): Owner | null {
  if (!owner) return null;
  const { name, url, contact, privacy } = owner;
  const named = (text: string) => fill(text, { owner: name });
  return {
    name,
    runs: named(words.runs),
    page: named(words.page),
    url: url ?? null,
    contact: contact?.[locale] ?? "",
    privacy: { title: words.title, unseen: named(words.unseen), own: privacy?.[locale] ?? "" },
  };
}
