import { describe, expect, it } from "vitest";
import { RELATIONS } from "../../../lib/questionnaire/relation";
import { keepRelation, recallRelation } from "../../../lib/screening/kept-relation";
import { forgetSession } from "../../../lib/screening/tab-keys";

function tab() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe("The stored relation", () => {
  it("survives a reload, until it is unset or everything is erased", () => {
    const storage = tab();
    for (const relation of RELATIONS) {
      keepRelation(storage, relation);
      expect(recallRelation(storage)).toBe(relation);
    }
    keepRelation(storage, null);
    expect(storage.kept.size).toBe(0);
    keepRelation(storage, "parent");
    forgetSession(storage);
    expect(storage.kept.size).toBe(0);
  });

  it("is null if there is no storage, or something else is stored there", () => {
    keepRelation(null, "parent");
    expect(recallRelation(null)).toBeNull();
    const storage = tab();
    storage.setItem("care-guide-relation", "<b>neighbor</b>");
    expect(recallRelation(storage)).toBeNull();
    const refusing = {
      ...storage,
      getItem: () => {
        throw new Error("refused");
      },
      setItem: () => {
        throw new Error("refused");
      },
    };
    keepRelation(refusing, "friend");
    expect(recallRelation(refusing)).toBeNull();
  });
});
