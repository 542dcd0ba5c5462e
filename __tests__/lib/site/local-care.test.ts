import { describe, expect, it } from "vitest";
import { AGE_GROUPS, INSURANCES, type Insurance } from "../../../lib/care/care-context";
import { localEs } from "../../../lib/content/es/local";
import { ownerEs } from "../../../lib/content/es/owner";
import { optionsOf, questionOf } from "../../../lib/questionnaire/questions";
import { LEVELS } from "../../../lib/rules/levels";
import { hasSomethingFor, localCare, programsFor } from "../../../lib/site/local-care";
import { ownerIn } from "../../../lib/site/owner";
import { levelOfCare } from "../../../questionnaires/level-of-care/level-of-care";
import { site as clinic } from "../../clinic/site.mjs";

const local = localCare(clinic, "es", localEs);
if (!local) throw new Error("The clinic has no local programs.");
const named = (name: string) => local.programs.find((one) => one.name === name);

describe("An owner's own programs", () => {
  it("are absent if a copy has none", () => {
    expect(localCare({ ...clinic, local: null }, "es", localEs)).toBeUndefined();
  });

  it("are in the reader's language, with a phone number, its extension and the address", () => {
    expect(named("Riverside Evening IOP")).toMatchObject({
      about: "Grupos tres tardes por semana, en inglés y español.",
      call: { href: "tel:15550100147", text: "Llamar al 1-555-010-0147" },
    });
    expect(named("Riverside Teen IOP")).toMatchObject({
      call: { href: "tel:15550100146,12", text: "Llamar al 1-555-010-0146, extensión 12" },
      address: "14 River Road, Riverside",
      url: "https://www.riverside.example/teens/",
    });
    expect(local.resources[0]?.name).toBe("Transporte");
  });

  it("are shown only beside a level they offer", () => {
    for (const level of LEVELS)
      for (const program of programsFor(local, level, {})) expect(program.levels).toContain(level);
    expect(programsFor(local, "iop", {})).toHaveLength(2);
    expect(programsFor(local, "inpatient", {})).toEqual([]);
    expect(hasSomethingFor({ ...local, resources: [] }, "inpatient", {})).toBe(false);
  });

  it.each([
    ["a teenager", { age: "13-17" }, ["Riverside Teen IOP"]],
    ["an older person", { age: "65-plus" }, ["Riverside Evening IOP"]],
    ["someone who did not say their age", { age: null }, ["Riverside Teen IOP", "Riverside Evening IOP"]],
  ] as const)("match the age %s; an unknown age hides nothing", (_, who, names) => {
    expect(programsFor(local, "iop", who).map(({ name }) => name)).toEqual(names);
  });

  it("are those that accept the person's insurance and speak the language; if there are none, those of the level and age", () => {
    const [teen] = programsFor(local, "iop", { age: "13-17" });
    if (!teen) throw new Error("There is no program for teenagers.");
    const other = { ...teen, name: "Other", insurance: ["medicare"], languages: ["en"] } as const;
    const both = { ...local, programs: [teen, other] };
    const shown = (insurance: Insurance | null, here: typeof local = both) =>
      programsFor(here, "iop", { age: "13-17", insurance }).map(({ name }) => name);
    expect(shown("medicaid")).toEqual([teen.name]);
    expect(shown("medicare", { ...both, locale: "en" })).toEqual(["Other"]);
    // In Spanish neither fits, but no one is left with nothing.
    expect(shown("medicare")).toEqual([teen.name, "Other"]);
    expect(shown("unsure")).toEqual([teen.name]);
    expect(shown(null)).toEqual([teen.name]);
  });
});

describe("The codes of the settings", () => {
  const codesOf = (id: string) => optionsOf(questionOf(levelOfCare, id)).map(({ code }) => code);

  it("are those of the questions on age and insurance", () => {
    expect(codesOf("about-age")).toEqual(expect.arrayContaining([...AGE_GROUPS]));
    expect(codesOf("practical-insurance")).toEqual(expect.arrayContaining([...INSURANCES]));
  });
});

describe("A local crisis line", () => {
  it("is shown with its hours", () => {
    expect(local.crisis).toMatchObject({ name: "Riverside Mobile Crisis Team", call: { href: "tel:15550100149" } });
    expect(local.crisis?.hours).toMatch(/medianoche/);
  });
});

describe("Who runs a copy", () => {
  it("is shown in the reader's language, and omitted if no owner is configured", () => {
    expect(ownerIn(clinic, "es", ownerEs)?.runs).toContain("Riverside Clinic");
    expect(ownerIn({ ...clinic, owner: null }, "es", ownerEs)).toBeNull();
  });
});
