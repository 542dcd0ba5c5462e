import { describe, expect, it } from "vitest";
import { LEVELS } from "../../../lib/assessment/levels";
import { localEs } from "../../../lib/content/es/local";
import { hasSomethingFor, localCare, programsFor } from "../../../lib/site/local-care";
import { site as clinic } from "../../clinic/site.mjs";

const local = localCare(clinic, "es", localEs);
if (!local) throw new Error("The clinic has nothing of its own.");

describe("Programs of one's own", () => {
  it("are nothing where a copy has none", () => {
    expect(localCare({ ...clinic, local: null }, "es", localEs)).toBeUndefined();
  });

  it("are said in the reader's language, with a number to call", () => {
    expect(local.programs[0]).toMatchObject({
      about: "Grupos tres tardes por semana, en inglés y español.",
      call: { number: "15550100147", display: "1-555-010-0147" },
    });
    expect(local.resources[0]?.name).toBe("Transporte");
  });

  it("are shown beside a level that they offer, and beside no other", () => {
    for (const level of LEVELS)
      for (const program of programsFor(local, level)) expect(program.levels).toContain(level);
    expect(programsFor(local, "iop")).toHaveLength(1);
    expect(programsFor(local, "inpatient")).toEqual([]);
    expect(hasSomethingFor({ ...local, resources: [] }, "inpatient")).toBe(false);
  });
});
