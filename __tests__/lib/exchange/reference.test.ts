import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceNamed, referenceOf } from "../../../lib/exchange/reference";
import { sha256 } from "../../../lib/exchange/sha-256";
import { canonicalAnswers } from "../../../lib/questionnaire/canonical-answers";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { wellAdult, wellAdultBut } from "../../support/well-adult";

const at = "2026-11-28T09:00:00-06:00";
const of = (answers = wellAdult, when: string | null = at) => referenceOf(levelOfCare, answers, when);

describe("SHA-256", () => {
  it("matches other implementations", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
    for (const length of [0, 55, 56, 63, 64, 119, 120, 5000]) {
      const bytes = new Uint8Array(length).fill(length % 256);
      expect(Buffer.from(sha256(bytes)).toString("hex")).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });
});

describe("The reference", () => {
  it("is eight letters and digits that are not easily confused, and not a word", () => {
    expect(of()).toMatch(/^[34679CDFGHJKMNPQRTVWXY]{4}-[34679CDFGHJKMNPQRTVWXY]{4}$/);
    expect(referenceNamed(of())).toBe(of());
    for (const none of ["", "7F3K-92QD", "ABCD-EFGH", 7, null, `${of()} `]) expect(referenceNamed(none)).toBeNull();
  });

  it("is the same for the same answers, whatever their order and time zone", () => {
    const turned = Object.fromEntries(Object.entries(wellAdult).toReversed());
    expect(of(turned)).toBe(of());
    expect(of(wellAdult, "2026-11-28T15:00:30Z")).toBe(of());
    expect(canonicalAnswers({ a: ["y", "x"], b: " " })).toBe(canonicalAnswers({ b: [], a: ["x", "y"] }));
  });

  it("differs for one different answer, or another minute or day", () => {
    const others = [
      of(wellAdultBut({ "practical-cost": "worried" })),
      of(wellAdult, "2026-11-28T09:01:00-06:00"),
      of(wellAdult, "2026-11-28"),
      of(wellAdult, "2026-11-29"),
      of(wellAdult, null),
      of(),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  it("is the same with or without a note or a withheld answer, because not every form contains them", () => {
    const { "note-goals": _, ...plain } = wellAdult;
    expect(of({ ...plain, "note-goals": "To sleep" })).toBe(of(plain));
    const unsafe = wellAdultBut({ "home-safety": "unsafe" });
    expect(of({ ...unsafe, "danger-signs": ["choked"] })).toBe(of(unsafe));
  });
});
