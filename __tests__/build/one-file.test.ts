import { expect, it } from "vitest";
import { refusalFor } from "../../build/one-file.mjs";
import { site } from "../../lib/site/site.mjs";
import { site as clinic } from "../clinic/site.mjs";

it("There is no file of a copy for a tablet that many people use: it could not clear itself", () => {
  expect(clinic.kiosk).not.toBeNull();
  expect(refusalFor(clinic)).toMatch(/kiosk/);
  expect(refusalFor({ ...site, kiosk: null })).toBeNull();
});
