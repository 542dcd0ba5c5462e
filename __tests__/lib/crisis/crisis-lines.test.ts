import { describe, expect, it, vi } from "vitest";
import { CRISIS_LINES, WORLD_DIRECTORY } from "../../../lib/crisis/crisis-lines";
import { lineSchema } from "../../../lib/crisis/line-schema";
import { lineIn, lineOf, linesIn, oldestCheck, REGIONS } from "../../../lib/crisis/lines-in-region";
import { site } from "../../../lib/site/site.mjs";

const lifeline = lineIn("US", "988");

describe("H06 the list of crisis lines", () => {
  it("holds each line of a region once", () => {
    const names = CRISIS_LINES.map(({ region, id }) => `${region} ${id}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it("displays exactly the digits that are dialed", () => {
    for (const line of CRISIS_LINES)
      for (const channel of line.channels)
        if (channel.kind !== "chat")
          expect(channel.display.replace(/\D/g, ""), `${line.id} ${channel.kind}`).toBe(channel.number);
  });

  it("never lists a retired line, nor a way to reach it", () => {
    const retired = CRISIS_LINES.filter(({ status }) => status === "retired");
    expect(retired.map(({ id }) => id)).toEqual(expect.arrayContaining(["988-lgbtq", "neda"]));
    const shown: readonly string[] = REGIONS.flatMap((region) => linesIn(region).map(({ id }) => id));
    for (const { id, channels } of retired) {
      expect(shown).not.toContain(id);
      expect(channels).toEqual([]);
    }
  });

  it("restores the lifeline's LGBTQ+ option only with the key that a copy's owner sets", async () => {
    expect(linesIn("US").map(({ id }) => id)).not.toContain("988-lgbtq");
    vi.resetModules();
    vi.doMock("../../../lib/site/site.mjs", () => ({ site: { ...site, lifelineLgbtqKey: "3" } }));
    const again = await import("../../../lib/crisis/lines-in-region");
    const line = again.lineOf("US", "988-lgbtq");
    expect(line?.channels).toEqual([{ kind: "call", number: "988", display: "988", thenPress: "3" }]);
    expect(again.lineOf("CA", "988-lgbtq")).toBeUndefined();
    vi.doUnmock("../../../lib/site/site.mjs");
    vi.resetModules();
  });

  it("has no key 3 in the lifeline's menu", () => {
    const keys = CRISIS_LINES.flatMap(({ channels }) =>
      channels.map((one) => (one.kind === "call" ? one.thenPress : "")),
    );
    expect(keys).toContain("1");
    expect(keys).toContain("2");
    expect(keys).not.toContain("3");
  });

  it("keeps lines for danger open around the clock", () => {
    for (const region of REGIONS)
      for (const role of ["emergency", "crisis"] as const)
        for (const line of linesIn(region).filter((line) => line.role === role))
          expect(line.always, line.id).toBe(true);
  });

  it("marks no line as dialed without the date it was dialed", () => {
    for (const { checked } of CRISIS_LINES) if (checked.how === "dialed") expect(checked.on).toBeDefined();
  });

  it.each([
    ["an unknown role", { ...lifeline, role: "police" }],
    ["letters in a number", { ...lifeline, channels: [{ kind: "call", number: "TALK", display: "988" }] }],
    ["a line in use without a channel", { ...lifeline, channels: [] }],
    ["a retired line that can still be called", { ...lifeline, status: "retired", retiredOn: "2026-01-01" }],
    ["a retired line without its day", { ...lifeline, status: "retired", channels: [] }],
    ["a crisis line that closes", { ...lifeline, always: false }],
    ["an address that is not https", { ...lifeline, channels: [{ kind: "chat", url: "http://example.org" }] }],
    ["an address that runs a script", { ...lifeline, channels: [{ kind: "chat", url: "javascript:alert(1)" }] }],
    ["dialed without a date", { ...lifeline, checked: { how: "dialed", source: "https://example.org" } }],
    ["an unknown field", { ...lifeline, note: "" }],
  ])("rejects %s", (_, line) => {
    expect(lineSchema.safeParse(line).success).toBe(false);
  });
});

describe("H07 regions", () => {
  it.each(REGIONS)("%s has an emergency number and a crisis line to call and to text", (region) => {
    expect(lineIn(region, "911").role).toBe("emergency");
    expect(lineIn(region, "911").channels.map(({ kind }) => kind)).toContain("call");
    expect(lineIn(region, "988").channels.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["call", "text"]));
  });

  it.each(REGIONS)("%s lists only its own lines", (region) => {
    for (const line of linesIn(region)) expect(line.region).toBe(region);
  });

  it("says plainly if a region lacks a line", () => {
    expect(lineOf("CA", "veterans")).toBeUndefined();
    expect(() => lineIn("CA", "veterans")).toThrow(RangeError);
  });

  it.each(REGIONS)("%s dates its list by its oldest entry", (region) => {
    const oldest = oldestCheck(region);
    for (const { checked, listedOn } of linesIn(region)) expect((checked.on ?? listedOn) >= oldest).toBe(true);
  });

  it("knows where other countries' lines are listed", () => {
    expect(new URL(WORLD_DIRECTORY).protocol).toBe("https:");
  });
});
