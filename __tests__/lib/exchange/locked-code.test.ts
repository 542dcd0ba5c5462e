import { webcrypto } from "node:crypto";
import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { decodeAnswers, encodeAnswers } from "../../../lib/exchange/answer-code";
import { fromBase64url, toBase64url } from "../../../lib/exchange/base64url";
import { withCheck } from "../../../lib/exchange/code-bytes";
import { timesBytes, timesIn } from "../../../lib/exchange/code-times";
import {
  isWord,
  type LockedCode,
  type Locksmith,
  lockAnswers,
  lockedCode,
  lockingWord,
  unlockAnswers,
} from "../../../lib/exchange/locked-code";
import { openCode } from "../../../lib/exchange/open-answers";
import { referenceOf } from "../../../lib/exchange/reference";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult } from "../../support/well-adult";

const smith = webcrypto.subtle as unknown as Locksmith;
const random = (count: number) => webcrypto.getRandomValues(new Uint8Array(count));
const times = { answeredAt: "2026-11-28T09:00:00-06:00", startedAt: "2026-11-28T08:41:00-06:00" };
const WORD = "ktqmb-rxpfd";
const given = { ...wellAdult, "note-goals": "To sleep." };

let code = "";
beforeAll(async () => {
  code = await lockAnswers(levelOfCare, given, times, WORD, smith, random, { relation: "friend", language: "es" });
}, 30_000);

const locked = (text = code): LockedCode => {
  const found = lockedCode(text);
  if (!found || "refused" in found) throw new Error(JSON.stringify(found));
  return found;
};
const unlocked = (word: string, text = code) => unlockAnswers(levelOfCare, locked(text), word, smith);

describe("H13 a locked code", () => {
  it("opens with its word, however it is typed: the answers, both times, the reference, the relation and the language", async () => {
    const read = await unlocked(" KTQMB rxpfd ");
    const { "note-goals": _, ...answers } = given;
    expect(read).toEqual({
      answers,
      dropped: [],
      ...times,
      reference: referenceOf(levelOfCare, given, times.answeredAt),
      relation: "friend",
      language: "es",
      sameRules: true,
    });
  });

  it("does not open with any other word, or without one", async () => {
    for (const word of ["ktqmb-rxpfg", "rxpfd-ktqmb", "", "the word"])
      expect(await unlocked(word), word).toEqual({ refused: "wrong-word" });
  });

  it("reveals no answers: it has nothing in common with an open code, and the text differs each time", async () => {
    const bytes = fromBase64url(code) ?? new Uint8Array();
    const open = fromBase64url(encodeAnswers(levelOfCare, given, times.answeredAt)) ?? new Uint8Array();
    const text = Buffer.from(bytes).toString("hex");
    for (let at = 0; at + 4 <= open.length; at += 1)
      expect(text).not.toContain(Buffer.from(open.subarray(at, at + 4)).toString("hex"));
    expect(decodeAnswers(levelOfCare, code)).toEqual({ refused: "not-ours" });
    const again = await lockAnswers(levelOfCare, given, times, WORD, smith, random);
    expect(again.slice(4, 40)).not.toBe(code.slice(4, 40));
  });

  it("makes guessing slow: every attempt takes a million iterations", async () => {
    const rounds: number[] = [];
    const counting: Locksmith = {
      importKey: smith.importKey.bind(smith) as Locksmith["importKey"],
      encrypt: smith.encrypt.bind(smith),
      decrypt: smith.decrypt.bind(smith),
      deriveKey: ((...all: Parameters<Locksmith["deriveKey"]>) => {
        rounds.push((all[0] as Pbkdf2Params).iterations);
        return smith.deriveKey(...all);
      }) as Locksmith["deriveKey"],
    };
    await unlockAnswers(levelOfCare, locked(), WORD, counting);
    expect(rounds).toEqual([1_000_000]);
  });

  it("reports what is wrong with it before asking for a word", () => {
    expect(lockedCode(code.slice(0, 12))).toEqual({ refused: "too-short" });
    expect(lockedCode(code.slice(0, -8))).toEqual({ refused: "checksum" });
    const changed = `${code.slice(0, 30)}${code[30] === "A" ? "B" : "A"}${code.slice(31)}`;
    expect(lockedCode(changed)).toEqual({ refused: "checksum" });
    expect(lockedCode(`${code}.`)).toHaveProperty("bytes");
    const bytes = [...(fromBase64url(code) ?? [])].slice(0, -4);
    const newer = toBase64url(withCheck(bytes.map((byte, at) => (at === 1 ? 9 : byte))));
    expect(lockedCode(newer)).toEqual({ refused: "newer-format" });
    expect(lockedCode("hello")).toBeNull();
  });

  it("is distinguished from an open code, which opens as before", () => {
    const open = encodeAnswers(levelOfCare, wellAdult, "2026-11-23");
    expect(lockedCode(open)).toBeNull();
    expect(openCode(levelOfCare, open)).toMatchObject({ answers: wellAdult, answeredAt: "2026-11-23" });
  });

  it("does not accept damaged bytes as answers, even with the right word", async () => {
    const bytes = [...(fromBase64url(code) ?? [])].slice(0, -4);
    for (const at of [2, 20, bytes.length - 1]) {
      const changed = toBase64url(withCheck(bytes.map((byte, index) => (index === at ? byte ^ 1 : byte))));
      expect(await unlocked(WORD, changed)).toEqual({ refused: "wrong-word" });
    }
  });
});

describe("The locking word", () => {
  it("is ten letters without vowels, each equally likely", () => {
    const counts = new Map<string, number>();
    for (let run = 0; run < 2000; run += 1) {
      const word = lockingWord(random);
      expect(word).toMatch(/^[bcdfghjkmnpqrtvwxyz]{5}-[bcdfghjkmnpqrtvwxyz]{5}$/);
      expect(isWord(word)).toBe(true);
      for (const letter of word.replace("-", "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
    expect(counts.size).toBe(19);
    for (const count of counts.values()) expect(count).toBeGreaterThan(600);
  });

  it("is asked for again if what was typed cannot be one", () => {
    for (const no of ["", "ktqmb", "ktqmb-rxpf", "ktqmb-rxpfdd", "7F3K-9GQD", "aeio-uaei"])
      expect(isWord(no), no).toBe(false);
  });
});

describe("Times in a code", () => {
  it("round-trip with their precision, to the minute at most", () => {
    const date = fc.date({ min: new Date("2020-01-01"), max: new Date("2080-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(date, (day) => {
        const said = { answeredAt: day.toISOString().slice(0, 10) };
        expect(timesIn(Uint8Array.from(timesBytes(said)))?.times).toEqual(said);
      }),
    );
    for (const zone of ["-06:00", "+05:45", "+00:00", "-03:30", "+14:00"]) {
      const said = { answeredAt: `2026-11-28T09:07:00${zone}`, startedAt: "2026-11-27", changedAfter: "unknown" };
      expect(timesIn(Uint8Array.from(timesBytes(said)))?.times).toEqual(said);
    }
    expect(timesIn(Uint8Array.from(timesBytes({ answeredAt: "2026-11" })))?.times).toEqual({ answeredAt: null });
    expect(timesIn(Uint8Array.from(timesBytes({ answeredAt: null })))?.times).toEqual({ answeredAt: null });
    expect(timesIn(Uint8Array.from([3, 1]))).toBeNull();
    expect(timesIn(Uint8Array.from([9]))).toBeNull();
  });
});
