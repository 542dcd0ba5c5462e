import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SupportNotice } from "../../app/_components/support-notice";
import { crisisEn } from "../../lib/content/en/crisis";
import { crisisEs } from "../../lib/content/es/crisis";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import type { Notice } from "../../lib/rules/rule";

const KEYS = "[data-lifeline-keys]";
const SPOKEN = "[data-spoken]";

function shown(notices: readonly Notice[], words = crisisEs, minor = false) {
  render(<SupportNotice {...{ notices, words, minor, voice: "self", region: "US" }} />);
  return screen.getByRole("complementary");
}

describe("H07 The lesser help", () => {
  it.each([crisisEs, crisisEn])("never puts the lifeline's menu keys under the number of another line", (words) => {
    const notice = shown(["home"], words);
    expect(notice.querySelector(KEYS)).toBeNull();
    // The facts about that line are shown instead.
    expect(notice.querySelector(SPOKEN)).toHaveTextContent(words.bilingual);
  });

  it.each([crisisEs, crisisEn])("names the lifeline when it shows its menu keys", (words) => {
    for (const notices of [["talk"], ["withdrawal"]] as const) {
      const keys = shown(notices, words).querySelector(KEYS);
      expect(keys).toHaveTextContent(doorNumbers("US")["988"] ?? "");
      document.body.replaceChildren();
    }
  });

  it("shows both if both numbers are present", () => {
    const notice = shown(["talk", "home"]);
    expect(notice.querySelector(KEYS)).not.toBeNull();
    expect(notice.querySelector(SPOKEN)).not.toBeNull();
  });

  it("names two lines whose numbers say nothing, each before its own links, and a single one not", () => {
    const two = shown(["home"], crisisEn, true);
    const items = [...two.querySelectorAll(".channels > li")];
    const named = items.flatMap((item) => item.getAttribute("data-line-name") ?? []);
    expect(named).toEqual(["childhelp", "domestic-violence"]);
    expect(items[0]).toHaveTextContent(crisisEn.lines.childhelp.name);
    expect(items[1]?.querySelector("a")?.getAttribute("href")).toContain("tel:");
    document.body.replaceChildren();
    expect(shown(["home"]).querySelector("[data-line-name]")).toBeNull();
  });
});
