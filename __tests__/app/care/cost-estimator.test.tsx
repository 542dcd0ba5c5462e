import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { CostEstimator } from "../../../app/_care/cost/cost-estimator";
import type { CareContext } from "../../../lib/care/care-context";
import { carePagesEn } from "../../../lib/content/en/care/labels";
import { careEn } from "../../../lib/content/en/care/words";
import type { Level } from "../../../lib/rules/levels";
import { careProps } from "../../support/care-props";

const { fields, covers, reasons } = careEn.cost;
const open = (level: Level = "iop", situation: Partial<CareContext> = {}) => {
  const { texts, situation: whole } = careProps(situation);
  return render(<CostEstimator level={level} texts={texts} situation={whole} />).container;
};
const field = (name: RegExp | string) => screen.getByLabelText(name);
const show = () => userEvent.click(screen.getByRole("button", { name: carePagesEn.money.estimate }));
const result = (container: HTMLElement) =>
  waitFor(() => {
    const found = container.querySelector(".cost-result");
    if (!found) throw new Error("no result yet");
    return found;
  });

describe("The cost estimator", () => {
  // Coverage: C63
  it("shows $4,500–$48,000 for IOP without insurance, from list prices with source and date", async () => {
    const page = open();
    expect(page).toHaveTextContent("Usual list price: $250–$800 or more a day, before any insurance.");
    expect(page.querySelector('[data-source="SEED"]')).toHaveTextContent("checked on November 24, 2026");
    await userEvent.click(field(covers.uninsured));
    await show();
    expect(await result(page)).toHaveTextContent("About $4,500–$48,000 in all");
  });

  it("starts without insurance for an uninsured person", async () => {
    const page = open("iop", { insurance: "none" });
    await show();
    expect(await result(page)).toHaveTextContent("$4,500–$48,000");
  });

  // Coverage: C64
  it("shows $720–$2,400 for a $40 copay with the deductible met, and why it is only a range", async () => {
    const page = open();
    await userEvent.type(field(fields.copay.label), "40");
    await userEvent.type(field(fields.deductibleLeft.label), "0");
    await show();
    expect(await result(page)).toHaveTextContent("About $720–$2,400 in all");
    expect(page).toHaveTextContent(careEn.cost.whyRange);
    expect(page).toHaveTextContent(reasons["prices-differ"]);
    expect(page).toHaveTextContent(reasons["maximum-unknown"]);
  });

  it("never goes above the out-of-pocket maximum, and says so", async () => {
    const page = open();
    await userEvent.type(field(fields.copay.label), "40");
    await userEvent.type(field(fields.outOfPocketLeft.label), "1,500");
    await show();
    const shown = await result(page);
    expect(shown).toHaveTextContent("About $720–$1,500 in all");
    expect(shown).toHaveTextContent(careEn.cost.reachesMaximum);
    expect(shown.querySelector("[data-maximum]")).toHaveAttribute("data-maximum", "1500");
  });

  it("draws how it builds up, with the same in words and in a table", async () => {
    const page = open("iop", { insurance: "none" });
    await show();
    const shown = await result(page);
    expect(
      screen.getByRole("img", { name: /starts at \$750–\$4,000 after week 1 and ends at \$4,500–\$48,000/ }),
    ).toBeVisible();
    expect(shown.querySelectorAll("tbody tr")).toHaveLength(12);
  });

  it("names what is missing beside its field, keeps what was typed and moves focus there", async () => {
    const page = open();
    await userEvent.type(field(fields.deductibleLeft.label), "800");
    await show();
    const copay = field(fields.copay.label);
    await waitFor(() => expect(copay).toHaveFocus());
    expect(copay).toHaveAccessibleDescription(new RegExp(carePagesEn.money.needed));
    expect(copay).toBeInvalid();
    expect(field(fields.deductibleLeft.label)).toHaveValue("800");
    expect(page.querySelector(".cost-result")).toBeNull();
  });

  it("asks for the days of a stay, not for weeks", () => {
    const page = open("inpatient");
    expect(page).toHaveTextContent(carePagesEn.money.stayDays);
    expect(page).not.toHaveTextContent(fields.days.hint.concat(fields.weeks.label));
  });
});
