import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { WeekPlanner } from "../../../app/_care/week/week-planner";
import type { CareContext } from "../../../lib/care/care-context";
import { carePagesEn } from "../../../lib/content/en/care/labels";
import { careEn } from "../../../lib/content/en/care/words";
import type { Level } from "../../../lib/rules/levels";
import { careProps } from "../../support/care-props";

const { week } = careEn;
const words = carePagesEn.planner;
const open = (level: Level = "iop", situation: Partial<CareContext> = { works: true }) => {
  const { texts, situation: whole } = careProps(situation);
  return render(<WeekPlanner level={level} texts={texts} situation={whole} />).container;
};
const planned = (page: HTMLElement) =>
  [...page.querySelectorAll("[data-plan] li")].map(({ textContent }) => textContent ?? "");
const conflicts = (page: HTMLElement) => page.querySelector("[data-conflicts]")?.getAttribute("data-conflicts");
const choose = (name: keyof typeof week.variants) =>
  userEvent.click(screen.getByRole("radio", { name: new RegExp(week.variants[name].name) }));

describe("The week planner", () => {
  // Coverage: C42
  it("places the level's hours on the week and names conflicts, in words and in the picture", async () => {
    const page = open();
    await choose("daytime");
    expect(planned(page)).toHaveLength(3);
    expect(page).toHaveTextContent("9 hours of treatment a week");
    expect(conflicts(page)).toBe("3");
    expect(page).toHaveTextContent(/Monday, 9:00.AM to 5:00.PM \(Work\): overlaps \d+ h/);
    expect(page.querySelectorAll("[data-clash]").length).toBeGreaterThan(0);
    expect(
      screen.getByRole("img", { name: /A picture of the week\. Care: Monday.*3 things are in the way/ }),
    ).toBeVisible();
  });

  it("starts in the evening for someone who works by day, and follows what is entered until a time is chosen", async () => {
    const page = open();
    const checked = () => page.querySelector<HTMLInputElement>('input[name^="variant-"]:checked')?.value;
    expect(checked()).toBe("evening");
    await userEvent.click(screen.getByRole("button", { name: `Remove ${week.busy.work}` }));
    expect(checked()).toBe("daytime");
    await choose("telehealth");
    await userEvent.click(screen.getByRole("button", { name: words.add }));
    expect(checked()).toBe("telehealth");
  });

  it("finds no conflicts in the evening", async () => {
    const page = open();
    await choose("evening");
    expect(conflicts(page)).toBe("0");
    expect(page).toHaveTextContent(week.noConflict);
    expect(page.querySelector("[data-clash]")).toBeNull();
  });

  // Coverage: C39
  it("counts no travel for video, and counts practice at home", async () => {
    const page = open();
    expect(page).toHaveTextContent("3 hours of travel a week");
    await choose("telehealth");
    expect(page).not.toHaveTextContent("hours of travel");
    expect(page).toHaveTextContent("About 20 minutes of practice a day at home");
  });

  it("takes more of the person's own week: added, changed and removed entries", async () => {
    const page = open("iop", {});
    await choose("evening");
    await userEvent.click(screen.getByRole("button", { name: words.add }));
    const added = within(page.querySelector('[data-busy="other"]') as HTMLElement);
    fireEvent.change(added.getByLabelText(words.from), { target: { value: "16:00" } });
    fireEvent.change(added.getByLabelText(words.to), { target: { value: "23:00" } });
    expect(planned(page).some((line) => line.startsWith("Monday"))).toBe(false);
    await userEvent.click(added.getByRole("button", { name: `Remove ${week.busy.other}` }));
    expect(planned(page).some((line) => line.startsWith("Monday"))).toBe(true);
  });

  it("says beside the entry what is wrong with it, and keeps the rest", async () => {
    const page = open();
    const work = within(page.querySelector('[data-busy="work"]') as HTMLElement);
    fireEvent.change(work.getByLabelText(words.to), { target: { value: "09:00" } });
    expect(work.getByLabelText(words.to)).toHaveAccessibleDescription(words.same);
    expect(conflicts(page)).toBe("0");
  });

  it("saves a calendar file created here, whose events say nothing about health", async () => {
    const made: Blob[] = [];
    URL.createObjectURL = (blob) => {
      made.push(blob as Blob);
      return "blob:here";
    };
    URL.revokeObjectURL = () => undefined;
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      expect(this.download).toBe(week.fileName);
    });
    open();
    await userEvent.click(screen.getByRole("button", { name: week.save }));
    expect(clicked).toHaveBeenCalledOnce();
    const text = (await made[0]?.text()) ?? "";
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    expect(text).toContain(`SUMMARY:${week.calendarTitle}`);
    expect(text).not.toMatch(/therap|health|program|IOP/i);
  });

  it("has no week to plan for overnight stays", () => {
    expect(open("residential")).toHaveTextContent(week.stay);
  });
});
