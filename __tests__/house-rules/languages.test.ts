import { readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { asqEs } from "../../questionnaires/instruments/asq";
import { auditCEs } from "../../questionnaires/instruments/audit-c";
import { gad7Es } from "../../questionnaires/instruments/gad-7";
import { phq9Es } from "../../questionnaires/instruments/phq-9";
import { phqDifficultyEs } from "../../questionnaires/instruments/phq-difficulty";
import { instrumentsEn } from "../../questionnaires/level-of-care/text/en/instruments";

const root = resolve(import.meta.dirname, "../..");
const HOMES = ["lib/content", "questionnaires/level-of-care/text"];

const filesIn = (home: string, language: string): string[] => {
  const folder = join(root, home, language);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
};

type Leaf = readonly [place: string, text: string];

const leaves = (value: unknown, place = ""): Leaf[] => {
  if (typeof value === "string") return [[place, value]];
  if (typeof value !== "object" || value === null) return [[place, String(value)]];
  return Object.entries(value).flatMap(([key, part]) => leaves(part, `${place}.${key}`));
};

/** A single wording counts as both voices, so that languages may differ in where they need two. */
const bothVoices = (value: unknown): unknown => {
  if (typeof value !== "object" || value === null) return value;
  const { self, other } = value as Record<string, unknown>;
  if (Object.keys(value).length === 2 && typeof self === "string" && typeof other === "string") return { said: self };
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bothVoices(part)]));
};

/** The texts in a file. What several files re-export counts once, for the file it comes from. */
async function textsOf(home: string, language: string, file: string): Promise<unknown[]> {
  const module = (await import(/* @vite-ignore */ join(root, home, language, file))) as Record<string, unknown>;
  return Object.values(module);
}

/** Our own translations of instruments exist only if a language has no official text. */
const ONLY_SPANISH = ["own-translations.ts"];

interface Pair {
  readonly place: string;
  readonly en: string;
  readonly es: string;
}

const pairs: Pair[] = [];
const shapes: { readonly file: string; readonly en: string[]; readonly es: string[] }[] = [];
const said = (place: string) => place.replace(/\.said$/, "");
for (const home of HOMES)
  for (const file of filesIn(home, "en")) {
    const [en, es] = await Promise.all([textsOf(home, "en", file), textsOf(home, "es", file)]);
    const [enLeaves, esLeaves] = [leaves(en.map(bothVoices)), leaves(es.map(bothVoices))];
    const name = `${home}/${file}`;
    shapes.push({ file: name, en: enLeaves.map(([at]) => said(at)), es: esLeaves.map(([at]) => said(at)) });
    const spanish = new Map(esLeaves.map(([at, text]) => [said(at), text]));
    for (const [at, text] of enLeaves)
      pairs.push({ place: `${name}${said(at)}`, en: text, es: spanish.get(said(at)) ?? "" });
  }

const official = new Set(
  [asqEs, auditCEs, gad7Es, phq9Es, phqDifficultyEs].flatMap((one) => leaves(one).map(([, text]) => text)),
);
const notices = new Set(Object.values(instrumentsEn).map(({ notice }) => notice as string));
const spanish = (
  await Promise.all(
    HOMES.flatMap((home) =>
      filesIn(home, "es").map(async (file) => leaves(await textsOf(home, "es", file), `${home}/es/${file}`)),
    ),
  )
)
  .flat()
  .filter(([, text]) => !official.has(text) && !notices.has(text));

const saying = (pattern: RegExp) =>
  spanish
    .filter(([, text]) => pattern.test(text.replace(/\{[^}]+\}/g, "")))
    .map(([place, text]) => `${place}: ${text}`);

describe("The languages", () => {
  it("have the same files", () => {
    for (const home of HOMES)
      expect(
        filesIn(home, "es").filter((file) => !ONLY_SPANISH.includes(file)),
        home,
      ).toEqual(filesIn(home, "en"));
  });

  it("have the same structure in each file, with lists of equal length", () => {
    expect(pairs.length).toBeGreaterThan(1500);
    for (const { file, en, es } of shapes) expect([...es].sort(), file).toEqual([...en].sort());
  });

  it("fill the same placeholders", () => {
    const places = (text: string) => (text.match(/\{[^}]+\}|____/g) ?? []).sort();
    for (const { place, en, es } of pairs) expect([...new Set(places(es))], place).toEqual([...new Set(places(en))]);
  });

  it("contain the same digits", () => {
    const digits = (text: string) => (text.replace(/\{[^}]+\}/g, "").match(/\d+(?:[.,:]\d+)*/g) ?? []).sort();
    const differing = pairs
      .filter(({ en, es }) => !official.has(es) && digits(en).join() !== digits(es).join())
      .map(({ place, en, es }) => `${place}: ${digits(en)} / ${digits(es)}`);
    expect(differing).toEqual([]);
  });

  it("leave no longer text untranslated", () => {
    // Names, URLs and single characters are the same in both.
    const same = pairs.filter(
      ({ en, es }) => en === es && /\s/.test(en) && /[a-z]{3}/.test(en.replace(/\{[^}]+\}/g, "")) && !notices.has(en),
    );
    const names = /^(NAMI|The Trevor|Trans|StrongHearts|love is|Crisis Text|Teen|Alliance|CPT|TTY|Trauma|Medicare)\b/;
    expect(same.filter(({ en }) => !names.test(en)).map(({ place, en }) => `${place}: ${en}`)).toEqual([]);
  });
});

describe("H19 the Spanish", () => {
  it("has no English sentence", () => {
    expect(
      saying(
        /(?<![\p{L}-])(the|and|with|your|you|they|of|is|are|what|how|for|this|from|not|have)(?![\p{L}-])/iu,
      ).filter(
        // Programs and places that have only an English name, given as they will be heard.
        (line) =>
          !/Alliance for Eating Disorders|Area Agency on Aging|The Trevor Project|The Joint Commission|love is respect|or hospital inpatient|partial hospitalization or day treatment/.test(
            line,
          ),
      ),
    ).toEqual([]);
  });

  it("uses usted, never tú or vos", () => {
    expect(
      saying(
        /(?<!\p{L})(tú|ti|tus?|contigo|te|vos|vosotros|os|tienes|puedes|quieres|eres|estás|has|sabes|debes|necesitas|sientes|haz|dile|llámate)(?!\p{L})/iu,
      ),
    ).toEqual([]);
  });

  it.each([
    ["a verdict on illness", /diagn[oó]stic|detecta/i],
    ["a verdict on danger", /(bajo|sin|ning[uú]n) riesgo(?! m[aá]s)/i],
    ["a verdict that someone is safe", /\b(está|estás|esté) (a salvo|segur[oa])\b|fuera de peligro/i],
    ["a claim of proof", /\bvalidad[oa]s?\b|\bprecis[oa]s?\b|\bexact[oa]s?\b|clínicamente prob/i],
    ["a machine that thinks", /\bI\.?A\.?\b|inteligencia artificial|algoritmo/],
    [
      "suicide described as a crime",
      /cometer suicidio|cometi\p{L}+ suicidio|suicidio (exitoso|consumado|fallido)|intento fallido/iu,
    ],
    [
      "a person as an illness",
      /(?<!bebidas? )\b(adict|alcohólic|drogadict|esquizofrénic|borrach|loc)[oa]s?\b(?! Anónim)/i,
    ],
    ["drug use as abuse", /abus(o|ar|a) de (alcohol|drogas|sustancias|medicinas|pastillas)/i],
    ["someone who acts for us", /\bnuestr[oa]s? (equipo|personal|consejer|expert)/i],
    ["something sent", /\benviar sus respuestas\b/i],
    ["an alarm", /[¡!]|\badvertencia\b|\balarma\b|inmediatamente/i],
    ["means of self-harm", /\b(ahorca|horca|soga|cortarse las venas|monóxido)/i],
    ["a person as a patient", /\bel paciente\b|\bla paciente\b/i],
    ["the words of a funeral for someone alive", /\b(su|mi) ser querido/i],
    [
      "what can be heard as “send help” or as “it can happen”",
      /env[ií]\p{L}+ AYUDA|pensamientos[^.]*pueden pasar|si podría pasar/iu,
    ],
    ["using or stopping without what", /(después de|dejar de) usar(?! (alcohol|drogas|opioides))/i],
  ])("contains none of this: %s", (_, pattern) => {
    expect(saying(pattern)).toEqual([]);
  });

  it("opens its questions and quotations with the inverted or opening mark", () => {
    const unopened = spanish.filter(([, text]) => {
      const count = (sign: string) => text.split(sign).length - 1;
      return count("?") !== count("¿") || count("“") !== count("”");
    });
    expect(unopened.map(([place, text]) => `${place}: ${text}`)).toEqual([]);
  });
});
