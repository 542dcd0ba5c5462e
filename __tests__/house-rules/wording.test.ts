import { describe, expect, it } from "vitest";
import { type Wording, wordings, wordsInCode, wordsInViews } from "./person-facing-words";

const everything = [...wordings, ...wordsInViews];

const saying = (pattern: RegExp, among: readonly Wording[] = everything) =>
  among.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);

describe("H19 the words a person reads", () => {
  it("are found in the word files, and the views have none of their own", () => {
    expect(wordings.length).toBeGreaterThan(1000);
    const address = /^[\w.-]+\.(com|org|gov)$/;
    expect(wordsInViews.filter(({ text }) => !address.test(text))).toEqual([]);
  });

  it.each([
    // What a questionnaire cannot do.
    // Coverage: C1
    ["a verdict on illness", /\b(diagnos(e|es|ed|ing)|detect(s|ed|ing)?)\b/i],
    ["a verdict on danger", /\blow[- ]risk\b|\bno risk\b/i],
    ["a verdict that someone is safe", /\b(you|they|he|she|person|everyone)('re| are| is| seems?| appears?) safe\b/i],
    ["a claim of proof", /\b(validated|accurate(ly)?|accuracy|clinically proven)\b/i],
    ["a claim of compliance", /\bHIPAA\b|\bFDA\b/],
    ["a machine that thinks", /\bA\.?I\b\.?|artificial intelligence|algorithm/i],
    // What hurts people.
    ["suicide described as a crime", /\bcommit(s|ted|ting)?\s+suicide\b|\bsuccessful suicide\b|\bfailed attempt/i],
    ["a person as an illness", /\b(addicts?|alcoholics?|schizophrenics?|junkies?|drunks|users?)\b(?! Anonymous)/i],
    [
      "drug use as abuse",
      /\b(drug|alcohol|substance|medicine|pill|opioid)s?[- ]abus(e|er|ers|ing)\b|\babus(e|es|ing) (drugs|alcohol)/i,
    ],
    [
      "people or tests as clean or dirty",
      /\b(get|gets|got|getting|stay|stays|be|being|is|are|come) clean\b|\bdirty\b/i,
    ],
    // What does not exist.
    ["a line that was closed", /\b(press|oprima|marque)( el)? 3\b|\bPRIDE\b|\bNEDA\b/],
    ["someone who acts for us", /\bwe will\b|\bwe'll\b|\bour (team|staff|clinicians?|counselors?|experts?)\b/i],
    ["something sent", /\bsubmit(s|ted|ting)?\b/i],
    [
      "someone who watches",
      /\bwe('re| are)? (watching|monitoring|notified|alerted|see that)\b|\bwe know (that )?you\b/i,
    ],
    // What frightens people.
    ["an alarm", /!|\b(warning(?! signs?)|beware|urgent action)\b/i],
    // What no one in the United States says, and what was written to get around a rule.
    ["pills by a name of our own", /\b(calming|sleeping) (pills?|medicines?)\b|\bpills for nerves\b|\bcalming pill/i],
    ["“at once” for “right away”", /(?<!\b(drinks|amounts|all|both|things) )\bat once\b/i],
    ["a sentence that turns on “nobody” or “nowhere”", /\bsent (to nobody|nowhere)\b|\baddresses that are none\b/i],
    [
      "an old or translated turn",
      /\b(stands? here|speaks? against|begins? anew|the questions anew|looked at once|goes by what|can do too|beside care|group talk|put about (them|someone)|summary fuller|yours to guard|body that is not stable|how soon\.)/i,
    ],
    ["British spelling", /\b(programmes?|licences?|neighbours?|colours?|towards|centres?|behaviours?)\b/i],
  ])("contain nothing of this: %s", (_, pattern) => {
    expect(saying(pattern)).toEqual([]);
    expect(saying(pattern, wordsInCode)).toEqual([]);
  });

  it("are checked in the code too: messages about files, published texts, commands", () => {
    const places = wordsInCode.map(({ place }) => place);
    for (const place of [
      "lib/exchange/dropped.ts",
      "lib/exchange/fhir/marks.ts",
      "lib/exchange/fhir/result-concepts.ts",
    ])
      expect(places).toContain(place);
  });

  it("name no means of self-harm", () => {
    expect(
      saying(
        /\b(noose|hang(ing)? (your|them|him|her)sel(f|ves)|strangl\w*|slit\w*|cut(ting)? your wrists?|jump(ing)? (off|from)|carbon monoxide)\b/i,
        // What someone else did is asked in the plain words of those who answer calls about violence.
      ).filter((line) => !/danger-signs (options )?choked/.test(line)),
    ).toEqual([]);
  });

  it("name no licensed instrument", () => {
    expect(saying(/\b(LOCUS|CALOCUS|ASAM|IAR-DST|C-SSRS|EPDS|MDQ|SCOFF|WSAS|Stanley-Brown)\b/)).toEqual([]);
  });

  it("contain no pictures", () => {
    expect(saying(/\p{Emoji_Presentation}|\uFE0F/u)).toEqual([]);
  });

  it("are not in all caps: a word that also occurs in lowercase is not shouted; abbreviations aside", () => {
    const languageOf = (place: string) => /\/([a-z]{2})\//.exec(place)?.[1] ?? "en";
    // Spanish "va" is a verb; VA is the name of an office. Tylenol PM is the name of a medicine; hours are written "6 pm".
    const names = new Map([
      ["en", new Set(["PM"])],
      ["es", new Set(["VA"])],
    ]);
    const loud = ["en", "es"].flatMap((language) => {
      const its = wordings.filter(({ place }) => languageOf(place) === language);
      const small = new Set(
        its.flatMap(({ text }) => text.match(/(?<![\p{L}\d_{])\p{Ll}{2,}(?![\p{L}\d_}.])/gu) ?? []),
      );
      return its.flatMap(({ place, text }) =>
        (text.match(/(?<![\p{L}\d_])\p{Lu}{2,}(?![\p{L}\d_])(?! \()/gu) ?? [])
          .filter((word) => small.has(word.toLowerCase()) && !names.get(language)?.has(word))
          .map((word) => `${place}: ${word} in ${text}`),
      );
    });
    expect(loud).toEqual([]);
  });

  it("use typographic restraint: no double spaces, no spaces before punctuation", () => {
    expect(saying(/\S {2,}\S| [.,;:?](?!\w)/)).toEqual([]);
  });
});
