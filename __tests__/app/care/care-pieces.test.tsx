import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CallKit } from "../../../app/_care/calls/call-kit";
import { CommonQuestions } from "../../../app/_care/common-questions";
import { EvidenceList } from "../../../app/_care/evidence-list";
import { Fold } from "../../../app/_care/fold";
import { RightsList } from "../../../app/_care/rights-list";
import { Stopgap } from "../../../app/_care/stopgap";
import { WhileYouWait } from "../../../app/_care/while-you-wait";
import type { CareContext } from "../../../lib/care/care-context";
import { FAQ_IDS } from "../../../lib/content/care-words";
import { LEVELS } from "../../../lib/rules/levels";
import { careProps } from "../../support/care-props";

type Who = Partial<CareContext>;
const kit = (who: Who = {}) => render(<CallKit {...careProps(who)} />).container;
const ids = (container: HTMLElement, name: string) =>
  [...container.querySelectorAll(`[data-${name}]`)].map((found) => found.getAttribute(`data-${name}`));

describe("The calls", () => {
  // Coverage: C38, C53, C54, C55, C56, C57, C58, C59, C60, C62, C90
  it("ask three programs the nine questions, with what to listen for and whether it fits", () => {
    const sheet = within(kit()).getByRole("table");
    expect(ids(sheet, "ask").slice(0, 9)).toEqual([
      "approaches",
      "licenses",
      "group-size",
      "accreditation",
      "medicine",
      "discharge",
      "crisis",
      "telehealth",
      "cost",
    ]);
    expect(ids(sheet, "ask").at(-1)).toBe("fit");
    expect(sheet).toHaveTextContent("Listen for: About 6–12.");
    expect(sheet).toHaveTextContent("How many of the people here have what I have?");
    expect(within(sheet).getAllByRole("columnheader", { hidden: true })).toHaveLength(4);
  });

  // Coverage: C48, C52
  it("start with the people who treat the person now, and say that people can call for themselves", () => {
    const page = kit({ inCare: true });
    expect(ids(page, "place")[0]).toBe("own-clinician");
    expect(ids(page, "script")[0]).toBe("clinician");
    expect(page).toHaveTextContent("Most programs let people call for themselves.");
  });

  // Coverage: C9, C49, C50, C51
  it("say where to look, with the filters of findtreatment.gov and a number instead of a name", () => {
    const page = kit({ level: "php" });
    expect(ids(page, "place")).toEqual(
      expect.arrayContaining(["insurer-directory", "findtreatment", "hospital", "community-center"]),
    );
    expect(page).toHaveTextContent("partial hospitalization or day treatment");
    expect(page).toHaveTextContent("1-800-662-4357");
  });

  // Coverage: C66
  it("ask the insurer about approval, codes and the comparison it must provide", () => {
    const page = kit({ insurance: "employer" });
    expect(ids(page, "insurer-question")).toEqual(
      expect.arrayContaining(["prior-authorization", "codes", "comparative-analysis", "maximum"]),
    );
    expect(page).toHaveTextContent("S9480");
    expect(page.querySelector('[data-source="BILLING-CODES"]')).not.toBeNull();
  });

  // Coverage: C67
  it("give people without insurance just as much: places, a script and a price based on income", () => {
    const page = kit({ insurance: "none" });
    expect(ids(page, "script")).toContain("low-cost");
    expect(ids(page, "place")).toContain("health-center");
    expect(page.querySelector("[data-insurer]")).toBeNull();
  });

  // Coverage: C34, C43
  it("name red flags and what to bring", () => {
    const page = kit();
    expect(ids(page, "red-flag")).toEqual(expect.arrayContaining(["no-plan", "unlicensed", "no-crisis-plan"]));
    expect(ids(page, "bring")).toEqual(expect.arrayContaining(["medicines", "history", "health", "contacts"]));
  });

  it.each([
    ["a teen", { minor: true }, "school-counselor"],
    ["a veteran", { veteran: true }, "va"],
    ["a parent of a baby", { perinatal: true }, "perinatal"],
    ["an older adult", { older: true }, "aging-agency"],
    ["a student", { studies: true }, "university"],
    // Coverage: C22
  ] as const)("know where %s can look", (_, who, place) => {
    expect(ids(kit(who), "place")).toContain(place);
  });

  it("leave no placeholder unfilled for anyone", () => {
    for (const level of LEVELS)
      for (const voice of ["self", "other"] as const)
        expect(kit({ level, voice, veteran: true, studies: true, works: true, minor: true })).not.toHaveTextContent(
          "{",
        );
  });
});

describe("While waiting", () => {
  const wait = (who: Who = {}) => render(<WhileYouWait {...careProps(who)} />).container;

  // Coverage: C81
  it("says what to do about each sign, most urgent first", () => {
    const page = wait({ substanceUse: true });
    expect(ids(page, "action-for")).toEqual(["emergency", "crisis-line", "same-day", "tell-team"]);
    expect(page.querySelector('[data-action-for="emergency"] dt')).toHaveTextContent("Call 911");
    expect(ids(page, "sign")).toEqual(expect.arrayContaining(["about-to-act", "harm-others", "withdrawal"]));
  });

  // Coverage: C84
  it("has a blank page for hard hours that points to a clinician or a counselor, with nothing to type", () => {
    const page = wait();
    const blank = page.querySelector("[data-safety]");
    expect(blank).toHaveTextContent(
      "It is best to make a fuller plan with your clinician, or with a crisis line counselor: call or text 988",
    );
    expect(blank?.querySelectorAll("li")).toHaveLength(5);
    expect(page.querySelector("input, textarea")).toBeNull();
  });

  it.each([
    [{}, ["nami", "dbsa"]],
    [{ substanceUse: true }, ["recovery-groups"]],
    [{ veteran: true }, ["veterans"]],
    [{ perinatal: true }, ["parents"]],
    [{ voice: "other" }, ["family-groups"]],
    // Coverage: C75
  ] as const)("names peer support, and says it does not replace care: %o", (who, peers) => {
    const page = wait(who);
    expect(ids(page, "peers")).toEqual(expect.arrayContaining([...peers]));
    expect(page).toHaveTextContent("They do not replace it.");
  });
});

describe("When no care is available", () => {
  it.each(LEVELS)("the plan for %s is labeled a stopgap, and the level stays", (level) => {
    const page = render(<Stopgap {...careProps({ level })} />).container;
    expect(page).toHaveTextContent("For now");
    expect(page).toHaveTextContent("The level to ask about stays the same.");
  });

  // Coverage: C73
  it("suggests intensive one-on-one care", () => {
    const page = render(<Stopgap {...careProps()} />).container;
    expect(page).toHaveTextContent("visits of 90 to 120 minutes");
  });
});

describe("Rights", () => {
  const rights = (who: Who) => {
    const { texts, situation } = careProps(who);
    return render(<RightsList texts={texts} situation={situation} />).container;
  };

  // Coverage: C65, C69, C70, C71
  it("are dated and sourced: parity, approval, leave, changes at work, pay while away", () => {
    const page = rights({ works: true, insurance: "employer" });
    const shown = ids(page, "right");
    expect(shown).toEqual(
      expect.arrayContaining([
        "parity",
        "comparative-analysis",
        "prior-authorization",
        "fmla",
        "ada",
        "disability-pay",
      ]),
    );
    for (const item of page.querySelectorAll("[data-right]")) expect(item).toHaveTextContent(/checked on .* 2026/);
    expect(page).toHaveTextContent("not legal advice");
    expect(page).toHaveTextContent("Most plans");
  });

  // Coverage: C23
  it("tell an older adult about Medicare and someone uninsured about prices based on income", () => {
    expect(rights({ older: true })).toHaveTextContent("at least 9 hours a week");
    expect(ids(rights({ insurance: "none" }), "right")).toEqual(
      expect.arrayContaining(["good-faith", "sliding-scale"]),
    );
  });
});

describe("Research and questions", () => {
  // Coverage: C10, C47, C88
  it("says how strong the research is, problem by problem, with its source", () => {
    const { texts } = careProps();
    const page = render(<EvidenceList first={["substance-use", "telehealth"]} texts={texts} />).container;
    expect(ids(page, "evidence").slice(0, 2)).toEqual(["substance-use", "telehealth"]);
    expect(page.querySelector('[data-evidence="substance-use"]')).toHaveTextContent("Strong");
    expect(page.querySelector('[data-evidence="telehealth"]')).toHaveTextContent("Early");
    expect(page).toHaveTextContent("Many studies of intensive programs are small");
    for (const topic of page.querySelectorAll("[data-evidence]")) expect(topic).toHaveTextContent(/checked on/);
  });

  // Coverage: C85, C86, C87
  it("answers the eight questions with the same figures", () => {
    const { texts } = careProps();
    const page = render(<CommonQuestions texts={texts} />).container;
    expect(ids(page, "faq")).toEqual([...FAQ_IDS]);
    expect(page).toHaveTextContent("3–5 days a week for 3–4 hours, which is 9–20 hours a week");
    expect(page).toHaveTextContent("You decide with the team.");
  });
});

describe("A collapsible part", () => {
  it("prints by itself, and leaves no trace afterward", async () => {
    const print = vi.fn();
    window.print = print;
    render(
      <Fold
        id="calls"
        title="Calls"
        teaser="Say"
        print="Print this part"
        tried="If nothing opens"
        cannot="Cannot print"
        help="Help line"
      >
        <p>Inside</p>
      </Fold>,
    );
    await userEvent.click(screen.getByText("Calls"));
    await userEvent.click(screen.getByRole("button", { name: "Print this part" }));
    expect(print).toHaveBeenCalledOnce();
    expect(document.documentElement).toHaveAttribute("data-print-part", "calls");
    expect(screen.getByText(/If nothing opens/)).toHaveAttribute("aria-live", "polite");
    window.dispatchEvent(new Event("afterprint"));
    await vi.waitFor(() => expect(document.documentElement).not.toHaveAttribute("data-print-part"));
  });
});
