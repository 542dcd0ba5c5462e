import { describe, expect, it } from "vitest";
import { type HelpDue, helpAt, type Telling, toldBefore } from "../../../lib/crisis/help-told";
import type { AcuteKind, Notice } from "../../../lib/rules/rule";

const due = (step: string, kinds: readonly AcuteKind[], notices: readonly Notice[], rest: Partial<HelpDue> = {}) => ({
  step,
  kinds,
  notices,
  again: false,
  interrupts: false,
  ...rest,
});

interface Row {
  readonly name: string;
  /** Shown on an earlier visit of this tab. */
  readonly before?: readonly [readonly AcuteKind[], readonly Notice[]];
  /** The steps in order; expectations are about the last one. */
  readonly steps: readonly HelpDue[];
  readonly kinds: Telling;
  readonly notices: readonly Notice[];
  readonly noticesTold: Telling;
}

const ROWS: readonly Row[] = [
  {
    name: "nothing if nothing was shown",
    steps: [due("mood", [], [])],
    kinds: "not",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "a notice that is new, in full",
    steps: [due("mood", [], []), due("thoughts", [], ["talk"])],
    kinds: "not",
    notices: ["talk"],
    noticesTold: "in full",
  },
  {
    name: "a notice shown at an earlier step, in one line",
    steps: [due("thoughts", [], ["talk"]), due("harm", [], ["talk"])],
    kinds: "not",
    notices: ["talk"],
    noticesTold: "in a line",
  },
  {
    name: "unchanged if the same step is re-rendered",
    steps: [due("thoughts", [], ["talk"]), due("thoughts", [], ["talk"])],
    kinds: "not",
    notices: ["talk"],
    noticesTold: "in full",
  },
  {
    name: "nothing beside the step that interrupts, and in full at the one after it",
    steps: [due("crisis", [], ["talk"], { interrupts: true }), due("harm", ["suicide"], ["talk"])],
    kinds: "in full",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "help that was shown, in one line at every later step",
    steps: [due("harm", ["suicide"], []), due("mind", ["suicide"], [])],
    kinds: "in a line",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "in full again if a second kind joins the first",
    steps: [due("harm", ["suicide"], []), due("mind", ["suicide", "harm-others"], [])],
    kinds: "in full",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "in full if the same kind comes up again",
    steps: [due("harm", ["suicide"], []), due("mind", ["suicide"], [], { again: true })],
    kinds: "in full",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "in one line after a reload, since it was shown before",
    before: [["suicide"], []],
    steps: [due("harm", ["suicide"], [])],
    kinds: "in a line",
    notices: [],
    noticesTold: "not",
  },
  {
    name: "other notices beside help that was shown, except the one to talk",
    steps: [due("harm", ["suicide"], []), due("home", ["suicide"], ["talk", "bed"])],
    kinds: "in a line",
    notices: ["bed"],
    noticesTold: "in full",
  },
  {
    name: "no notice to see a doctor today beside a call to 911 for the same withdrawal",
    steps: [due("use", ["withdrawal"], []), due("home", ["withdrawal"], ["withdrawal", "bed"])],
    kinds: "in a line",
    notices: ["bed"],
    noticesTold: "in full",
  },
  {
    name: "the notice about stopping beside help for something else",
    steps: [due("harm", ["suicide"], []), due("use", ["suicide"], ["withdrawal"])],
    kinds: "in a line",
    notices: ["withdrawal"],
    noticesTold: "in full",
  },
];

describe("H04 H17 help at a step", () => {
  it.each(ROWS)("$name", ({ before = [[], []], steps, kinds, notices, noticesTold }) => {
    let told = toldBefore(...before);
    let last = helpAt(due("none", [], []), told);
    for (const step of steps) {
      last = helpAt(step, told);
      told = last.told;
    }
    expect({ kinds: last.kinds, notices: last.notices, noticesTold: last.noticesTold }).toEqual({
      kinds,
      notices,
      noticesTold,
    });
  });

  it("stays after the answer is changed", () => {
    const shown = helpAt(due("harm", ["suicide"], ["talk"]), toldBefore([], []));
    expect(helpAt(due("mind", ["suicide"], []), shown.told).kinds).toBe("in a line");
  });
});
