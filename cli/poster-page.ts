import { posterEn } from "../lib/content/en/poster";
import { posterEs } from "../lib/content/es/poster";
import { fill } from "../lib/content/fill";
import type { Locale } from "../lib/content/locales";
import type { PosterWords } from "../lib/content/words";
import { helpPlaces } from "../lib/crisis/text-places";
import { qrPicture } from "../lib/exchange/answer-qr";
import type { SiteConfig } from "../lib/site/site-config";

const WORDS: { readonly [L in Locale]: PosterWords } = { en: posterEn, es: posterEs };

const escaped = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const STYLE = `@page { margin: 15mm } body { font: 16pt/1.4 system-ui, sans-serif; max-width: 180mm; margin: 0 auto; color: #000; background: #fff }
h1 { font-size: 30pt; line-height: 1.15; margin: 0 0 6mm } svg { display: block; width: 80mm; margin: 6mm 0 } .address { font-size: 18pt; font-weight: 700; overflow-wrap: anywhere }
.danger { border: 2pt solid #000; padding: 4mm; font-weight: 700 } .own { font-size: 12pt }`;

/** Where the poster leads: the start page in its language. */
export const posterAddress = (address: string, locale: Locale): string => `${address}/${locale}/`;

/**
 * A poster to print, as one HTML page. `address` is where the site is published, without a trailing slash. Throws
 * RangeError if the address is too long for a QR code.
 */
export function posterPage({ name, owner, region }: SiteConfig, address: string, locale: Locale): string {
  const words = WORDS[locale];
  const to = posterAddress(address, locale);
  const code = qrPicture(to);
  if (!code) throw new RangeError(`${to} is too long for a QR code.`);
  const own = [name[locale] ?? "", owner?.name ?? "", owner?.contact?.[locale] ?? ""].filter(Boolean).join(" · ");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.lead)}</p>
<ul>${words.facts.map((fact) => `<li>${escaped(fact)}</li>`).join("")}</ul>
<p>${escaped(words.scan)}</p>
<svg viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label="${escaped(to)}"><rect width="${code.size}" height="${code.size}" fill="#fff"/><path d="${code.path}"/></svg>
<p class="address">${escaped(to.replace(/^https?:\/\//, ""))}</p>
<p class="danger">${escaped(fill(words.danger, helpPlaces(region, locale)))}</p>
<p class="own">${escaped(own)}</p>
</body></html>
`;
}
