import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SupportNotice } from "../../app/_components/support-notice";
import { crisisEn } from "../../lib/content/en/crisis";
import { crisisEs } from "../../lib/content/es/crisis";
import { doorNumbers } from "../../lib/crisis/door-numbers";
import type { Notice } from "../../lib/rules/rule";

const KEYS = "[data-lifeline-keys]";
const SPOKEN = "[data-spoken]";

function shown(notices: readonly Notice[], words = crisisEs) {
  render(<SupportNotice {...{ notices, words, voice: "self", region: "US" }} />);
  return screen.getByRole("complementary");
}

describe("H07 The smaller help", () => {
  it.each([crisisEs, crisisEn])("never puts the lifeline's keys under the number of another line", (words) => {
    const notice = shown(["home"], words);
    expect(notice.querySelector(KEYS)).toBeNull();
    // What is known of that line is said in its place.
    expect(notice.querySelector(SPOKEN)).toHaveTextContent(words.bilingual);
  });

  it.each([crisisEs, crisisEn])("names the lifeline where it tells its keys", (words) => {
    for (const notices of [["talk"], ["withdrawal"]] as const) {
      const keys = shown(notices, words).querySelector(KEYS);
      expect(keys).toHaveTextContent(doorNumbers("US")["988"] ?? "");
      document.body.replaceChildren();
    }
  });

  it("tells both where both numbers stand", () => {
    const notice = shown(["talk", "home"]);
    expect(notice.querySelector(KEYS)).not.toBeNull();
    expect(notice.querySelector(SPOKEN)).not.toBeNull();
  });
});
