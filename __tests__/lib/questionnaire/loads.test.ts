import { describe, expect, it } from "vitest";

describe("The definition of a questionnaire", () => {
  // A definition that cannot be loaded stops every other test before it starts; this one says so.
  it("can be loaded", async () => {
    await expect(import("../../../lib/questionnaire/definition")).resolves.toHaveProperty("defineQuestionnaire");
  });
});
