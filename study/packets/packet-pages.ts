import type { Locale } from "../../lib/content/locales";
import type { CaseSheet } from "./case-sheet";
import type { PacketWords } from "./packet-words";

const escaped = (text: string) =>
  text.replace(
    /[&<>"']/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[sign] ?? sign,
  );

const STYLE = `body{font:11pt/1.4 sans-serif;max-width:44em;margin:2em auto;padding:0 1em}
section.case{break-before:page;page-break-before:always}
h1,h2{line-height:1.2}h3{margin:1em 0 .2em;break-after:avoid}
dl{margin:0}dl>div{break-inside:avoid;border-top:1px solid #bbb;padding:.2em 0}
dt{color:#333}dd{margin:0 0 0 1.5em;font-weight:bold}`;

function caseHtml({ title, sections, totals }: CaseSheet, words: PacketWords): string {
  const parts = sections.map(
    (section) =>
      `<h3>${escaped(section.title)}</h3><dl>${section.rows
        .map(({ ask, answer }) => `<div><dt>${escaped(ask)}</dt><dd>${escaped(answer)}</dd></div>`)
        .join("\n")}</dl>`,
  );
  const sums = totals.length > 0 ? `<h3>${escaped(words.totals)}</h3><p>${totals.map(escaped).join("<br>")}</p>` : "";
  return `<section class="case"><h2>${escaped(title)}</h2>\n${parts.join("\n")}\n${sums}</section>`;
}

/** The cases as one page to print, each on its own sheet. It loads no resources and runs no scripts. */
export function packetHtml(cases: readonly CaseSheet[], words: PacketWords, locale: Locale): string {
  const how = words.how.map((line) => `<li>${escaped(line)}</li>`).join("\n");
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${escaped(words.title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(words.title)}</h1><ul>${how}</ul>
${cases.map((sheet) => caseHtml(sheet, words)).join("\n")}
</body></html>
`;
}

function caseText({ title, sections, totals }: CaseSheet, words: PacketWords): string {
  const parts = sections.map((section) =>
    [section.title.toUpperCase(), ...section.rows.map(({ ask, answer }) => `- ${ask}\n    ${answer}`)].join("\n"),
  );
  const sums = totals.length > 0 ? [[words.totals.toUpperCase(), ...totals].join("\n")] : [];
  return [title, "=".repeat(title.length), ...parts, ...sums].join("\n\n");
}

/** The same as plain text; a form feed before each case starts a new sheet on a printer. */
export const packetText = (cases: readonly CaseSheet[], words: PacketWords): string =>
  [
    [words.title, "", ...words.how.map((line) => `- ${line}`)].join("\n"),
    ...cases.map((sheet) => caseText(sheet, words)),
  ]
    .join("\n\n\f")
    .concat("\n");
