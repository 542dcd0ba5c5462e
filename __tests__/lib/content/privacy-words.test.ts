import { describe, expect, it } from "vitest";
import { privacyEn } from "../../../lib/content/en/privacy";
import { privacyEs } from "../../../lib/content/es/privacy";

/** What a site that collects nothing has to say, each matched by words only that statement has. */
const NEEDED: readonly (readonly [what: string, en: RegExp, es: RegExp])[] = [
  [
    "where answers are kept, and how they end",
    /saved in this tab.*Erase my answers.*closed tab/s,
    /en esta pestaña.*Borrar mis.*pestaña cerrada/s,
  ],
  ["no account, cookies, ads or trackers", /no login, no cookie, no ad/, /iniciar sesión.*cookies ni anuncios/],
  [
    "what the host sees",
    /can see that your device opened them/,
    /puede ver que su teléfono o computadora abrió estas páginas/,
  ],
  ["who may still find out", /history.*shoulder.*(work|school)/s, /historial.*pantalla.*(trabajo|escuela)/s],
  [
    "help lines and links are others'",
    /\{988\} and the sites linked here are run by others/,
    /\{988\} y los sitios.*son de otros/,
  ],
  ["paper and files", /printed page or a saved file/, /impresión o un archivo/],
  ["nobody watches or can help", /cannot see you, and it cannot contact anyone/, /no puede verle, y no puede avisar/],
  ["traces of calls", /may show up on the bill/, /salir en una factura/],
];

describe.each([
  ["English", privacyEn, 0],
  ["Spanish", privacyEs, 1],
] as const)("H15 the privacy page in %s", (_, words, language) => {
  const text = words.statements.map((one) => one.text).join("\n");

  it.each(NEEDED)("says %s", (_what, ...patterns) => {
    expect(text).toMatch(patterns[language]);
  });

  it("explains how to check it with the network off", () => {
    expect(words.check.steps.join(" ")).toMatch(/airplane mode|modo avión/);
  });

  it("claims nothing that cannot be shown", () => {
    expect(JSON.stringify(words)).not.toMatch(
      /anonym|anónim|100 ?%|HIPAA|\bsecure\b|seguro y|guarantee|garantiz|encrypt|cifrad/i,
    );
  });
});
