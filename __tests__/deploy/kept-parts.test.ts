import { expect, it } from "vitest";
import { keptParts } from "../../app/_evaluate/check-site";

it.each(keptParts())("$part is as it is on record, so a build says nothing of it", ({ now, record }) => {
  expect(now).toBe(record);
});
