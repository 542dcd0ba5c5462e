import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { goldenCodeEntry } from "../../cli/record/golden-code-entry";
import { withHash } from "../../cli/record/hash-copies";
import { layoutEntry, withEntry } from "../../cli/record/list-entry";
import { newQuestions, withNewQuestions } from "../../cli/record/new-questions";
import { decodeAnswers, layoutOf } from "../../lib/exchange/answer-code";
import { type Said, say } from "../../lib/questionnaire/words";
import { codeLayouts } from "../../questionnaires/level-of-care/code-layouts";
import { levelOfCare } from "../../questionnaires/level-of-care/level-of-care";
import { enWords } from "../../questionnaires/level-of-care/text/en/words";
import { wellAdult } from "../support/well-adult";

const copy = { file: "docs/adopt.md", at: /(on record )[0-9a-f]+(\))/, hash: "abc123" };

describe("The record command", () => {
  it("replaces a copy of the hash and nothing else", () => {
    expect(withHash("the rules (0d0f, on record 5bfb).", copy)).toBe("the rules (0d0f, on record abc123).");
  });

  it("fails with the file's name if a copy is not found, instead of leaving the old one", () => {
    expect(() => withHash("nothing of the kind", copy)).toThrow(/docs\/adopt\.md/);
  });

  it("appends a layout and changes none of the others", () => {
    const file = "questionnaires/level-of-care/code-layouts.ts";
    const before = readFileSync(file, "utf8");
    const after = withEntry(before, layoutEntry(layoutOf(levelOfCare)), file);
    expect(after.startsWith(before.trimEnd().slice(0, -"];".length))).toBe(true);
    expect(after.match(/version: "/g)).toHaveLength(codeLayouts.length + 1);
    expect(() => withEntry("export const other = 1;\n", "", file)).toThrow(/code-layouts/);
  });

  it("keeps a code that decodes to the person's answers, in the language they were given in", () => {
    const entry = goldenCodeEntry(
      levelOfCare,
      codeLayouts,
      { person: "well, es", language: "es", answers: wellAdult },
      "2026-11-29",
    );
    const { code, layout, level } = JSON.parse(entry.trim().replace(/,$/, "")) as Record<string, string | number>;
    expect([layout, level]).toEqual([codeLayouts.length, "outpatient"]);
    expect(decodeAnswers(levelOfCare, String(code), { layouts: codeLayouts })).toMatchObject({
      language: "es",
      answeredAt: "2026-11-29",
    });
  });

  it("gives each new question a line in the newest part of the changelog, unless it has one", () => {
    const layout = layoutOf(levelOfCare);
    const before = {
      ...layout,
      questions: layout.questions.filter((line) => !/^(about-military|gambling),/.test(line)),
    };
    const added = newQuestions(before, layout);
    expect([...added].sort()).toEqual(["about-military", "gambling"]);
    const part = "**Questions and result**\n- Older.\n";
    const file = "docs/CHANGELOG.md";
    const changelog = `# Changelog\n\n## Now\n\n- \`gambling\` is asked.\n\n${part}\n## Before\n\n${part}`;
    const after = withNewQuestions(changelog, added, enWords, file);
    const ask = enWords.sections.details?.questions["about-military"]?.ask as Said;
    const line = `- New question, \`about-military\`: “${say(ask, "self")}”\n`;
    expect(after).toBe(changelog.replace("**Questions and result**\n", `**Questions and result**\n${line}`));
    expect(withNewQuestions(after, added, enWords, file)).toBe(after);
    expect(() => withNewQuestions("## Now\n", added, enWords, file)).toThrow(/CHANGELOG/);
  });
});
