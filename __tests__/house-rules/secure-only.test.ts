import { describe, expect, it } from "vitest";
import { found, sourceFiles, withoutComments } from "./project-files";

const PLACE = "app/_components/secure-only.ts";
const NAMES =
  /\brandomUUID\b|\bcrypto\.subtle\b|\.clipboard\b|\bserviceWorker\b|\bcaches\b|\bnavigator\.(share|locks|storage)\b/;

describe("Features limited to secure contexts", () => {
  it("are used in one place, which has a fallback", () => {
    expect(
      found(
        sourceFiles.filter(({ path }) => path !== PLACE),
        NAMES,
        withoutComments,
      ),
    ).toEqual([]);
    expect(
      found(
        sourceFiles.filter(({ path }) => path === PLACE),
        NAMES,
      ).length,
    ).toBeGreaterThan(3);
  });
});
